import type { Settings } from '../handbook/settings.js';
import { customerKinds } from '../handbook/settings.js';
import type { At } from '../place.js';
import { wholeFile } from '../place.js';
import { entryOf, headOf } from '../yaml/node.js';
import { boolean, fieldsOf, type Layer, listOf, numberWithin, oneOf, type Reader, text } from './fields.js';
import { numberRanges } from './number-ranges.js';
import type { Company, Market } from './plan.js';

const languages = listOf(text);

const market: Reader<Market> = (node, source) => {
  const country = entryOf(node, 'country');
  const spoken = entryOf(node, 'languages');
  const name = country === undefined ? null : text(country.value, source);
  const list = spoken === undefined ? null : languages(spoken.value, source);
  return name === null || list === null ? null : { country: name, languages: list };
};

/** The company as `unisono.yaml` describes it; in a handbook the plan's own `company` is ignored. */
export function companyOfSettings(settings: Settings): Company {
  const entry = entryOf(settings.root, 'company');
  return entry === undefined
    ? emptyCompany(settings.at)
    : readCompany({ source: settings.at.source, node: entry.value }, { ...settings.at, span: entry.keySpan });
}

/** The company of a plan that stands alone. */
export function companyOfPlan(root: Layer | undefined, fallback: At): Company {
  const entry = root === undefined ? undefined : entryOf(root.node, 'company');
  if (root === undefined || entry === undefined)
    return emptyCompany(root?.node.kind === 'map' ? { source: root.source, span: headOf(root.node) } : fallback);
  return readCompany({ source: root.source, node: entry.value }, { source: root.source, span: entry.keySpan });
}

function readCompany(layer: Layer, at: At): Company {
  if (layer.node.kind !== 'map') return emptyCompany(at);
  const get = fieldsOf([layer]);
  return {
    at,
    name: get('name', text),
    countries: get('countries', listOf(text)),
    languages: get('languages', languages),
    markets: get('markets', listOf(market)),
    staff: get('staff', numberWithin(numberRanges.staff)),
    customers: get('customers', oneOf(customerKinds)),
    worksCouncil: get('works-council', boolean),
    worksCouncilAgreement: get('works-council-agreement', text),
    houseRules: get('house-rules', text),
    playbook: get('playbook', text),
    timeZone: get('time-zone', text),
  };
}

function emptyCompany(at: At): Company {
  const absent = { state: 'absent', at } as const;
  return {
    at,
    name: absent,
    countries: absent,
    languages: absent,
    markets: absent,
    staff: absent,
    customers: absent,
    worksCouncil: absent,
    worksCouncilAgreement: absent,
    houseRules: absent,
    playbook: absent,
    timeZone: absent,
  };
}

/** The place of a file in which nothing can be read. */
export function companyless(source: At['source']): Company {
  return emptyCompany(wholeFile(source));
}
