import { notPersonal } from '../../core/personal.js';
import { Department, Organisation } from './organisation.entity.js';

// The telephone number is the organisation's own, and published.
notPersonal(Organisation, ['slug', 'name', 'web', 'phone']);
notPersonal(Department, ['key', 'name']);
