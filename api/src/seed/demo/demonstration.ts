import { accounts } from './accounts.js';
import { bulletins } from './bulletins.js';
import { campaigns } from './campaigns.js';
import { coffeesLater } from './coffees.later.js';
import { coffeesNext } from './coffees.next.js';
import { coffeesLongPast } from './coffees.past.early.js';
import { coffeesJustPast } from './coffees.past.recent.js';
import { companiesOfMerikarvia } from './companies.merikarvia.js';
import { companiesOfPoriIndustry } from './companies.pori.industry.js';
import { companiesOfPoriServices } from './companies.pori.services.js';
import { quietCompanies } from './companies.quiet.js';
import { companiesOfSastamalaMakers } from './companies.sastamala.makers.js';
import { companiesOfSastamalaServices } from './companies.sastamala.services.js';
import { companiesOfTeuva } from './companies.teuva.js';
import { contactsLongAgo } from './contacts.longAgo.js';
import { corrections } from './corrections.js';
import { departments } from './departments.js';
import { gaps } from './gaps.js';
import { meetings } from './meetings.js';
import { needsOfTheCoast } from './needs.coast.js';
import { needsOfPoriIndustry } from './needs.pori.industry.js';
import { needsOfPoriServices } from './needs.pori.services.js';
import { needsOfSastamalaHomes } from './needs.sastamala.homes.js';
import { needsOfSastamalaKitchens } from './needs.sastamala.kitchens.js';
import { needsOfSastamalaLand } from './needs.sastamala.land.js';
import { needsOfSastamalaMakers } from './needs.sastamala.makers.js';
import { needsOfSastamalaMetal } from './needs.sastamala.metal.js';
import { needsOfSastamalaYards } from './needs.sastamala.yards.js';
import { entrepreneurs } from './people.entrepreneurs.js';
import { providerContacts } from './people.providers.js';
import { staff } from './people.staff.js';
import { questions } from './questions.js';
import { referralsOfTheCoast } from './referrals.coast.js';
import { referralsOfPoriDaily } from './referrals.pori.daily.js';
import { referralsOfPoriGrowth } from './referrals.pori.growth.js';
import { full, promises, referralsThatGoOn, unfinished } from './referrals.onDesk.js';
import { referralsOfSastamalaFinance } from './referrals.sastamala.finance.js';
import { referralsOfSastamalaOthers } from './referrals.sastamala.others.js';
import { referralsOfSastamalaSkills } from './referrals.sastamala.skills.js';
import { referralsOfSastamalaWork } from './referrals.sastamala.work.js';
import { spaces } from './spaces.js';
import type { WholeDemonstration } from './learning.types.js';

/** The whole made-up set, the same every time; only its dates follow the day of loading (see `dates.ts`). */
export const demonstration: WholeDemonstration = {
  departments,
  spaces,
  accounts,
  gaps,
  corrections,
  questions,
  bulletins,
  campaigns,
  companies: [
    ...companiesOfSastamalaMakers,
    ...companiesOfSastamalaServices,
    ...companiesOfPoriIndustry,
    ...companiesOfPoriServices,
    ...companiesOfMerikarvia,
    ...companiesOfTeuva,
    ...quietCompanies,
  ],
  contacts: contactsLongAgo,
  people: [
    ...staff,
    ...entrepreneurs,
    ...providerContacts,
  ],
  coffees: [
    ...coffeesLongPast,
    ...coffeesJustPast,
    ...coffeesNext,
    ...coffeesLater,
  ],
  meetings,
  needs: [
    ...needsOfSastamalaMetal,
    ...needsOfSastamalaMakers,
    ...needsOfSastamalaKitchens,
    ...needsOfSastamalaHomes,
    ...needsOfSastamalaLand,
    ...needsOfSastamalaYards,
    ...needsOfPoriIndustry,
    ...needsOfPoriServices,
    ...needsOfTheCoast,
  ],
  referrals: [
    ...referralsOfSastamalaFinance,
    ...referralsOfSastamalaWork,
    ...referralsOfSastamalaSkills,
    ...referralsOfSastamalaOthers,
    ...referralsOfPoriGrowth,
    ...referralsOfPoriDaily,
    ...referralsOfTheCoast,
    ...referralsThatGoOn,
  ],
  promises,
  full,
  unfinished,
};
