import { notPersonal } from '../../core/personal.js';
import { Company } from './company.entity.js';

// What the public register says of a business; its people are memberships.
notPersonal(Company, ['businessId', 'name', 'place', 'activity', 'origins']);
