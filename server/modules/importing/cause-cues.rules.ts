/** The words with which clerks announce why something is lacking. */

export const noun =
  '(?:(?:其|究其|分析其?)?(?:产生|形成|造成|导致)?(?:上述|以上|这些|该)?(?:问题|不足)?的?(?:主要|根本|直接|深层次|客观|主观|重要)?(?:原因|根源|成因))';

/** Words of a clause that says what is lacking. */
export const faulty =
  /不足|不够|不高|不强|不全|不健全|不完善|不到位|不深|不均|不及时|不规范|不平衡|滞后|薄弱|欠缺|缺乏|缺少|偏少|偏低|单一|有待|仍需|仍然|仍[以为是]|停留在|还需|较慢|较弱|较低|较少|差距|困难|难以|偏弱|偏紧|参差|吃力|较为突出|仅有|只有|压力大|未能|尚未|尚不|存在|脱节/;
