import { Field, ID, InputType } from 'type-graphql';
import { DeliveryState } from './notice.entity.js';

@InputType({ description: 'A webhook to be made.' })
export class WebhookSaveInput {
  @Field(() => ID, { description: 'Made by the client.' })
  id!: string;

  @Field(() => String, {
    description: 'Where notices are posted: https, at a host that the operator of the server listed (FAZHI_WEBHOOK_HOSTS).',
  })
  url!: string;
}

@InputType({ description: 'Which deliveries; what is left out does not limit.' })
export class DeliveryFilter {
  @Field(() => [DeliveryState], { nullable: true, description: 'FAILED = dead letters.' })
  states?: DeliveryState[] | null;
}
