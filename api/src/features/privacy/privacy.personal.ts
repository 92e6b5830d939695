import { notPersonal } from '../../core/personal.js';
import { DueCount } from './dueCount.entity.js';

notPersonal(DueCount, ['counts']);
