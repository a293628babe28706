/** What three units tell of one day in the square, and a fourth of something else: heading, narrative, value of the figure in it. */
export const tellings = [
  ['开展国家宪法日集中宣传', '12月4日，联合区司法局、区教委在海棠广场开展“12·4”国家宪法日集中宣传活动，发放宣传资料3000份。', '3000'],
  ['国家宪法日宣传', '12月4日，参加在海棠广场举行的国家宪法日集中宣传活动，共同发放宣传资料3000份，接受咨询。', '3000'],
  ['宪法日活动', '12月4日，与区司法局等单位在海棠广场联合开展国家宪法日集中宣传，发放宣传资料2800份。', '2800'],
  ['优化审批流程', '全年办理审批事项500件，平均用时缩短一半。', '500'],
] as const;
