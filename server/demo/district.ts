/** The demo district: real place names, invented reports. The order is the official sequence that every list follows. */
export const district = { code: '500153', name: '重庆市荣昌区' } as const;

export interface DemoDepartment {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** other ways in which reports write the name */
  readonly aliases: readonly string[];
  readonly kind: 'DEPARTMENT' | 'TOWN' | 'SUBDISTRICT';
}

export const departments: readonly DemoDepartment[] = [
  { code: 'fgw', name: '重庆市荣昌区发展和改革委员会', shortName: '区发展改革委', aliases: ['区发改委'], kind: 'DEPARTMENT' },
  { code: 'jw', name: '重庆市荣昌区教育委员会', shortName: '区教委', aliases: ['区教育委员会'], kind: 'DEPARTMENT' },
  { code: 'gaj', name: '重庆市荣昌区公安局', shortName: '区公安局', aliases: [], kind: 'DEPARTMENT' },
  { code: 'sfj', name: '重庆市荣昌区司法局', shortName: '区司法局', aliases: [], kind: 'DEPARTMENT' },
  { code: 'rsj', name: '重庆市荣昌区人力资源和社会保障局', shortName: '区人力社保局', aliases: ['区人社局'], kind: 'DEPARTMENT' },
  { code: 'sthjj', name: '重庆市荣昌区生态环境局', shortName: '区生态环境局', aliases: [], kind: 'DEPARTMENT' },
  { code: 'zjw', name: '重庆市荣昌区住房和城乡建设委员会', shortName: '区住房城乡建委', aliases: ['区住建委'], kind: 'DEPARTMENT' },
  { code: 'nyncw', name: '重庆市荣昌区农业农村委员会', shortName: '区农业农村委', aliases: [], kind: 'DEPARTMENT' },
  { code: 'wjw', name: '重庆市荣昌区卫生健康委员会', shortName: '区卫生健康委', aliases: ['区卫健委'], kind: 'DEPARTMENT' },
  { code: 'yjj', name: '重庆市荣昌区应急管理局', shortName: '区应急管理局', aliases: ['区应急局'], kind: 'DEPARTMENT' },
  { code: 'scjgj', name: '重庆市荣昌区市场监督管理局', shortName: '区市场监管局', aliases: [], kind: 'DEPARTMENT' },
  {
    code: 'zstzcjj',
    name: '重庆市荣昌区招商投资促进局',
    shortName: '区招商投资促进局',
    aliases: ['区招商投资局'],
    kind: 'DEPARTMENT',
  },
  { code: 'cyjd', name: '重庆市荣昌区昌元街道办事处', shortName: '昌元街道', aliases: [], kind: 'SUBDISTRICT' },
  { code: 'wlz', name: '重庆市荣昌区万灵镇人民政府', shortName: '万灵镇', aliases: [], kind: 'TOWN' },
];
