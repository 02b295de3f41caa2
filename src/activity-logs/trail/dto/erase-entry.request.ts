import { Required, kinds } from '../../../common/validation/index.js';

export class EraseEntryRequest {
  @Required(kinds.text(500), {
    description: 'Why; it stands in the `erase-activity` entry for all who may read the trail.',
    example: 'Request of 2 June under article 17 GDPR',
  })
  reason!: string;
}
