import { AdviserQuestion } from '../features/questions/question.entity.js';
import { instantOf } from './demo/dates.js';
import type { WholeDemonstration } from './demo/learning.types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

export function loadQuestions({ em, loadedAt }: Load, { questions }: WholeDemonstration, { municipalities, people, services }: LoadedPeople): void {
  for (const { key, municipality, text, name, email, phone, companyName, language, service, asked, state, by, ended, answer } of questions) {
    em.create(AdviserQuestion, {
      id: demoId('question', key),
      municipality: municipalities.get(municipality),
      text,
      name,
      email,
      phone,
      companyName,
      language,
      service: service ? services.get(service) : null,
      status: state,
      createdAt: instantOf(asked, loadedAt),
      adviser: by ? people.get(by) : null,
      answer: answer ?? null,
      endedAt: ended ? instantOf(ended, loadedAt) : null,
    });
  }
}
