import { notPersonal } from '../../core/personal.js';
import { Area, Industry, Municipality, Region, Topic } from './vocabulary.entity.js';

// Official codes and names.
notPersonal(Region, ['name']);
notPersonal(Area, ['code', 'name']);
notPersonal(Municipality, ['name']);
notPersonal(Industry, ['name']);
notPersonal(Topic, ['name', 'serviceClasses']);
