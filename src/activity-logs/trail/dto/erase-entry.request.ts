import { Required, kinds } from '../../../common/validation/index.js';

export class EraseEntryRequest {
  @Required(kinds.text(500), {
    description: 'The reason. The `erase-activity` entry shows it to everyone who can read the trail.',
    example: 'Request of 2 June under article 17 GDPR',
  })
  reason!: string;
}
