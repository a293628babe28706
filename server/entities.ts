import { AuditActor, AuditEvent, AuditObject } from './modules/audit/audit-event.entity.js';
import { AuditHead } from './modules/audit/audit-head.entity.js';
import { CheckSetting } from './modules/checks/check-setting.entity.js';
import { CheckWaiver } from './modules/checks/check-waiver.entity.js';
import { TextFingerprint } from './modules/checks/text-fingerprint.entity.js';
import { DistrictClause, DistrictReport } from './modules/consolidation/composition/district-report.entity.js';
import { IndicatorSynonym } from './modules/consolidation/indicator-synonym.entity.js';
import { ItemGroup, ItemGroupMember } from './modules/consolidation/item-group.entity.js';
import { JointEvent, JointEventActivity } from './modules/consolidation/joint-event.entity.js';
import { PublicConsolidation } from './modules/consolidation/publishing/public-consolidation.entity.js';
import { TotalOverride } from './modules/consolidation/total-override.entity.js';
import { Cycle, CycleClosure, CycleDeadline, CycleIndicator } from './modules/districts/cycle.entity.js';
import { Department, DepartmentName, DepartmentSuccession } from './modules/districts/department.entity.js';
import { District } from './modules/districts/district.entity.js';
import { StatutoryDate } from './modules/districts/statutory-date.entity.js';
import { Submission } from './modules/districts/submission.entity.js';
import { Membership, Token, User } from './modules/identity/user.entity.js';
import { ImportedText } from './modules/importing/imported-text.entity.js';
import { Notice } from './modules/notices/notice.entity.js';
import { Webhook } from './modules/notices/webhook.entity.js';
import { PublicReport } from './modules/publication/public-report.entity.js';
import { Withholding } from './modules/publication/withholding.entity.js';
import { Activity, ActivityTheme } from './modules/reports/activity.entity.js';
import { Commitment } from './modules/reports/commitment.entity.js';
import { Figure } from './modules/reports/figure.entity.js';
import { OtherMatter } from './modules/reports/other-matter.entity.js';
import { Report } from './modules/reports/report.entity.js';
import { SourceSpan } from './modules/reports/report-item.js';
import { ReportPart } from './modules/reports/report-part.entity.js';
import { AcceptanceRecord, PublicationRecord, Reception, SubmissionRecord, VoidedAcceptance } from './modules/reports/report-records.js';
import { Responsibility } from './modules/reports/responsibility.entity.js';
import { CommentAnswer, ReviewComment } from './modules/reports/review-comment.entity.js';
import { Revision } from './modules/reports/revision.entity.js';
import { Cause, Shortcoming, ShortcomingCommitment } from './modules/reports/shortcoming.entity.js';
import { TaskHolder } from './modules/reports/task-holder.entity.js';
import { CommitmentAnswer } from './modules/shortcomings/commitment-answer.entity.js';
import { EvidenceFile } from './modules/shortcomings/evidence-file.entity.js';
import { FollowUp, Verification } from './modules/shortcomings/follow-up.entity.js';
import { ShortcomingLink } from './modules/shortcomings/shortcoming-link.entity.js';
import { TaxonomyTerm } from './modules/taxonomy/taxonomy-term.entity.js';
import { IdempotencyKey } from './platform/idempotency-key.entity.js';

/** Every class that maps a table or a part of one, listed by name: nothing is discovered by file pattern. */
export const entities = [
  AuditEvent,
  AuditActor,
  AuditObject,
  AuditHead,
  District,
  Department,
  DepartmentName,
  DepartmentSuccession,
  Cycle,
  CycleClosure,
  CycleDeadline,
  CycleIndicator,
  StatutoryDate,
  Submission,
  User,
  Membership,
  Token,
  IdempotencyKey,
  TaxonomyTerm,
  Report,
  SubmissionRecord,
  AcceptanceRecord,
  PublicationRecord,
  VoidedAcceptance,
  Reception,
  SourceSpan,
  ReportPart,
  Responsibility,
  Activity,
  ActivityTheme,
  Figure,
  Shortcoming,
  Cause,
  ShortcomingCommitment,
  Commitment,
  OtherMatter,
  ImportedText,
  Revision,
  ReviewComment,
  CommentAnswer,
  TaskHolder,
  CheckSetting,
  CheckWaiver,
  TextFingerprint,
  ShortcomingLink,
  FollowUp,
  Verification,
  EvidenceFile,
  CommitmentAnswer,
  Withholding,
  PublicReport,
  Notice,
  Webhook,
  ItemGroup,
  ItemGroupMember,
  JointEvent,
  JointEventActivity,
  TotalOverride,
  DistrictReport,
  DistrictClause,
  PublicConsolidation,
  IndicatorSynonym,
];
