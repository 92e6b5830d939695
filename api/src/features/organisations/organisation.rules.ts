import { audits } from '../../core/audit.js';
import { visible } from '../../core/visibility.js';
import { Department, Organisation } from './organisation.entity.js';

visible(Organisation, () => true);
visible(Department, () => true);
audits(Organisation);
audits(Department);
