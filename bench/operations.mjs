// The questions as each server takes them. `api` and `hand` must give the same answer; `graphile` asks for the same
// things in PostGraphile's words, without moves and cursors, which it would have to compute. `things` names what an answer
// lists, so that the answers of PostGraphile can be compared too.
const TEXTS = '{ fi sv en }';

const DIRECTORY = `query Directory($municipality: String) {
  services(first: 20, municipality: $municipality) {
    edges { node { id slug name ${TEXTS} description ${TEXTS} organisation { slug name ${TEXTS} } topics { code name ${TEXTS} } coverageType cost promisedDays capacity assuredOn } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const EVENTS = `query UpcomingEvents {
  events(first: 20) {
    edges { node { id kind title ${TEXTS} startsAt endsAt capacity status municipality { code name ${TEXTS} } space { name ${TEXTS} address } seatsTaken seatsFree queueLength topics { code name ${TEXTS} } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const INBOX = `query Inbox {
  referrals(first: 20) {
    edges { node { id reference status sentAt updatedAt company { id name } contactPerson { name phone email } service { slug name ${TEXTS} } moves steps { move status at text } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COMPANY = `query Company($id: ID!) {
  company(id: $id) {
    id businessId name place sizeClass activity municipality { code name ${TEXTS} } industry { code name ${TEXTS} }
    people { title person { name email phone } }
    needs(first: 20) { id title topic { code name ${TEXTS} } windowFrom windowTo status certainty moves }
    referrals(first: 20) { id reference status updatedAt service { slug name ${TEXTS} organisation { name ${TEXTS} } } moves }
  }
}`;
// The first page of a campaign's ideas in an order by lot, as the portal asks for it.
const IDEAS = `query IdeaList($campaign: ID!, $seed: Int!) {
  ideas(campaign: $campaign, order: RANDOM, seed: $seed, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id title text language place supports comments isSupported isMine publishedAt changedAt hiddenAt hiddenReason topics { code name ${TEXTS} } writer { kind name company municipality ${TEXTS} } } }
  }
}`;

const GRAPHILE_SERVICE = `nodes { rowId slug name description organisationByOrganisationId { slug name } serviceTopicsByServiceId { nodes { topicByTopicCode { code name } } } coverageType cost promisedDays capacity assuredOn } pageInfo { hasNextPage }`;
const GRAPHILE_DIRECTORY = `query { list: benchDirectory(first: 20) { ${GRAPHILE_SERVICE} } }`;
const GRAPHILE_DIRECTORY_OF = `query ($municipality: String!) { list: benchDirectoryOf(municipality: $municipality, first: 20) { ${GRAPHILE_SERVICE} } }`;
const GRAPHILE_EVENTS = `query { list: benchUpcomingEvents(first: 20) {
  nodes { rowId kind title startsAt endsAt capacity status municipalityByMunicipalityCode { code name } spaceBySpaceId { name address } seatsTaken queueLength eventTopicsByEventId { nodes { topicByTopicCode { code name } } } }
  pageInfo { hasNextPage }
} }`;
const GRAPHILE_INBOX = `query ($organisation: UUID!) { list: benchInbox(organisation: $organisation, first: 20) {
  nodes { rowId reference status sentAt updatedAt companyByCompanyId { rowId name } personByContactPersonId { name phone email } serviceByServiceId { slug name } referralStepsByReferralId(orderBy: [AT_ASC]) { nodes { move status at text } } }
  pageInfo { hasNextPage }
} }`;
const GRAPHILE_COMPANY = `query ($id: UUID!) { company: companyByRowId(rowId: $id) {
  rowId businessId name place sizeClass activity municipalityByMunicipalityCode { code name } industryByIndustryCode { code name }
  membershipsByCompanyId { nodes { title personByPersonId { name email phone } } }
  needsByCompanyId(first: 20, orderBy: [WINDOW_FROM_ASC, ROW_ID_ASC]) { nodes { rowId title topicByTopicCode { code name } windowFrom windowTo status certainty } }
  referralsByCompanyId(first: 20, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) { nodes { rowId reference status updatedAt serviceByServiceId { slug name organisationByOrganisationId { name } } } }
} }`;
const GRAPHILE_IDEAS = `query ($campaign: UUID!, $seed: BigInt!) { list: benchIdeas(campaign: $campaign, seed: $seed, first: 20) {
  totalCount
  nodes { rowId title text language place supports comments publishedAt changedAt hiddenAt hiddenReason writerKind signedAs ideaTopicsByIdeaId { nodes { topicByTopicCode { code name } } } personByAuthorId { name } companyByCompanyId { name municipalityByMunicipalityCode { name } } }
  pageInfo { hasNextPage }
} }`;
/** As many visitors, each with an order of their own. */
const SEEDS = Array.from({ length: 16 }, (_one, index) => 7 + index * 1009);

export function operationsFor({ cookies, companies, municipalities, organisation, campaign }) {
  return {
    directory: {
      variants: municipalities.flatMap((municipality) => [
        variant({ query: DIRECTORY, variables: {} }, '/directory', { query: GRAPHILE_DIRECTORY }),
        variant({ query: DIRECTORY, variables: { municipality } }, `/directory?municipality=${municipality}`, { query: GRAPHILE_DIRECTORY_OF, variables: { municipality } }),
      ]),
      things: ({ services }) => services.edges.map(({ node }) => node.id),
      graphileThings: ({ list }) => list.nodes.map(({ rowId }) => rowId),
    },
    events: {
      variants: [variant({ query: EVENTS }, '/events', { query: GRAPHILE_EVENTS })],
      things: ({ events }) => events.edges.map(({ node }) => [node.id, node.seatsTaken]),
      graphileThings: ({ list }) => list.nodes.map(({ rowId, seatsTaken }) => [rowId, seatsTaken]),
    },
    inbox: {
      variants: [variant({ query: INBOX }, '/inbox', { query: GRAPHILE_INBOX, variables: { organisation: organisation.id } }, cookies.contact)],
      things: ({ referrals }) => referrals.edges.map(({ node }) => [node.id, node.steps.length]),
      graphileThings: ({ list }) => list.nodes.map(({ rowId, referralStepsByReferralId }) => [rowId, referralStepsByReferralId.nodes.length]),
    },
    company: {
      variants: companies.map((id) => variant({ query: COMPANY, variables: { id } }, `/company?id=${id}`, { query: GRAPHILE_COMPANY, variables: { id } }, cookies.adviser)),
      things: ({ company }) => [...company.needs, ...company.referrals].map(({ id }) => id),
      graphileThings: ({ company }) => [...company.needsByCompanyId.nodes, ...company.referralsByCompanyId.nodes].map(({ rowId }) => rowId),
    },
    ideas: {
      variants: SEEDS.map((seed) => variant({ query: IDEAS, variables: { campaign, seed } }, `/ideas?campaign=${campaign}&seed=${seed}`, { query: GRAPHILE_IDEAS, variables: { campaign, seed: String(seed) } })),
      things: ({ ideas }) => [ideas.totalCount, ...ideas.edges.map(({ node }) => [node.id, node.supports, node.topics.length])],
      graphileThings: ({ list }) => [list.totalCount, ...list.nodes.map(({ rowId, supports, ideaTopicsByIdeaId }) => [rowId, supports, ideaTopicsByIdeaId.nodes.length])],
    },
  };
}

function variant(api, path, graphile, cookie) {
  const headers = cookie ? { cookie } : {};
  const post = (body) => ({ method: 'POST', path: '/graphql', headers, body });
  return { api: post(api), hand: { path, headers }, graphile: post(graphile) };
}
