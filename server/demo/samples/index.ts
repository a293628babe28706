import type { SampleReport } from '../sample.js';
import { cyjd2022 } from './2022/cyjd.js';
import { gaj2022 } from './2022/gaj.js';
import { jw2022 } from './2022/jw.js';
import { nyncw2022 } from './2022/nyncw.js';
import { sfj2022 } from './2022/sfj.js';
import { wlz2022 } from './2022/wlz.js';
import { zstzcjj2022 } from './2022/zstzcjj.js';
import { cyjd2023 } from './2023/cyjd.js';
import { fgw2023 } from './2023/fgw.js';
import { gaj2023 } from './2023/gaj.js';
import { jw2023 } from './2023/jw.js';
import { nyncw2023 } from './2023/nyncw.js';
import { rsj2023 } from './2023/rsj.js';
import { scjgj2023 } from './2023/scjgj.js';
import { sfj2023 } from './2023/sfj.js';
import { sthjj2023 } from './2023/sthjj.js';
import { wlz2023 } from './2023/wlz.js';
import { zjw2023 } from './2023/zjw.js';
import { zstzcjj2023 } from './2023/zstzcjj.js';

/** Every sample report, by year. */
export const samples: readonly SampleReport[] = [
  cyjd2022,
  gaj2022,
  jw2022,
  nyncw2022,
  sfj2022,
  wlz2022,
  zstzcjj2022,
  cyjd2023,
  fgw2023,
  gaj2023,
  jw2023,
  nyncw2023,
  rsj2023,
  scjgj2023,
  sfj2023,
  sthjj2023,
  wlz2023,
  zjw2023,
  zstzcjj2023,
];
