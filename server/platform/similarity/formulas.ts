/**
 * Wording that stands in any report, whatever it is about. A comparison that weighed it would find 学习有待进一步加强 and 考核有待进一步加强 alike.
 */

/** Openings that name no shortcoming. */
export const COMPARISONS =
  /^(?:但|但是|同时|虽然|尽管)?(?:与|和|同|对照|对标|较)[^,，]{1,24}(?:相比|要求|比较|标准|期盼|期待)$|^(?:主要)?(?:表现为|表现在|原因是|原因为)$|^(?:目前|当前|近年来|一年来|总体来看|总的来看)$/u;

/** Grades, hedges and verbs of improving; longer ones first. */
export const FORMULAS = new RegExp(
  [
    '(?:仍然?|还|尚|有)?(?:需要?|有待|待)?(?:进一步|持续|不断|继续|再)?(?:加强|提升|提高|改进|完善|健全|强化|深化|增强|优化|丰富|充实|规范)',
    '(?:还|仍|尚)?(?:存在|有|是)?(?:一定的?|较大|明显|不小)?(?:的)?(?:差距|短板|不足|弱项|薄弱环节|问题)',
    '(?:仍|还|依然|仍然|尚|尚未|没有|未|不|没)(?:够|能|太|甚)?(?:及时|到位|充分|完善|健全|深入|明显|全面|严格|足|高|强|多|广|大|好|畅|顺畅|紧密|系统|严格?|细致?|准确?|实|牢|稳|清晰?|均|平衡|均衡|统一|规范|全|常态化|彻底)',
    '作用发挥|发挥作用|流于形式|走过场|参差不齐|薄弱|滞后|偏[低弱少软慢窄]|较[低弱少为差慢]|比例|水平|质量|方面|情况|现象|工作|建设|开展|落实|机制|制度|体系|力度|程度',
    '资源|[大少难慢]$|反弹|个别|部分|少数|有的|多数|普遍|时有发生|屡禁不止|依然|仍然|仍有|仍|尚|比较|主要|进行|以及|存在|缺少|缺乏|不够|不足|不高|不强|难以|全年|去年|今年|我[局区镇乡委县市]|全[局区镇乡委县市]',
  ].join('|'),
  'gu',
);

/** Pairs of characters that nearly every sentence of this field holds, with what is left of their weight. */
export const COMMON_PAIRS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.15, '法治 执法 行政 依法 部门 单位 基层 镇街 街道 乡镇 人员 干部 管理 群众 领导 责任 服务 监管 法律 政府'],
      [
        0.4,
        '普法 宣传 审查 监督 决策 企业 能力 业务 专业 检查 案件 处罚 培训 学习 信息 程序 标准 队伍 意识 社区 重大 规范 公开 宣讲 政务 活动',
      ],
    ] as const
  ).flatMap(([weight, pairs]) => pairs.split(' ').map((pair) => [pair, weight] as const)),
);
