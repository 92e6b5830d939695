import { notPersonal } from '../../core/personal.js';
import { Space } from './space.entity.js';

notPersonal(Space, ['name', 'address', 'equipment', 'accessibility']);
