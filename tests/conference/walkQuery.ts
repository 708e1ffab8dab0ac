/** The whole way from a proposition to its payments, asked for at once; pages as small as the public’s budget wants. */
export const walkQuery = `query Walk($number: Int!) {
  proposition(number: $number) {
    number
    title
    chain {
      steps { step basis count voted committed paid }
      missing { step recordId explanation }
    }
    recoveryActions(first: 5) {
      totalCount
      sums { budget committed paid }
      nodes {
        title budget committed paid
        lead { name }
        indicators { label }
        aids(first: 4) { nodes { id } }
        investments(first: 200) { nodes { id } }
      }
    }
    indicatorProgress { label unit last { value } target { value } progress }
    aids(first: 4) {
      totalCount
      sums { budget }
      nodes {
        id title budget demo
        funder { name }
        subsidies(first: 200) {
          totalCount
          sums { amount paidAmount }
          nodes {
            id title status amount paidAmount demo duplicateOf
            ... on ChamberSubsidy { payments { paidOn amount } }
            ... on DepartmentSubsidy { payments { paidOn amount } }
            ... on LocalSubsidy { payments { paidOn amount } }
            ... on TourismSubsidy { payments { paidOn amount } }
          }
        }
      }
    }
    subsidies(first: 1) { totalCount sums { amount paidAmount } }
    investments(first: 200) {
      totalCount
      sums { totalCost committed paid }
      nodes {
        id title demo totalCost authorised committed paid publicFunding duplicateOf
        contractingAuthority { name }
        financing { funderName programme amount }
      }
    }
  }
}`;

interface List<Node, Sums> {
  totalCount: number;
  sums: Sums;
  nodes: Node[];
}

/** Money is in euros; null where nobody tells it. */
export interface Walk {
  number: number;
  title: string;
  chain: { steps: Step[]; missing: Gap[] };
  recoveryActions: List<Action, { budget: number; committed: number; paid: number }>;
  indicatorProgress: Progress[];
  aids: List<Aid, { budget: number }>;
  subsidies: { totalCount: number; sums: Paid };
  investments: List<Works, { totalCost: number; committed: number; paid: number }>;
}

interface Step {
  step: string;
  basis: string;
  count: number;
  voted: number | null;
  committed: number | null;
  paid: number | null;
}

interface Gap {
  step: string;
  recordId: string | null;
  explanation: string;
}

interface Action {
  title: string;
  budget: number | null;
  committed: number;
  paid: number;
  lead: { name: string | null };
  indicators: { label: string }[];
  aids: { nodes: { id: string }[] };
  investments: { nodes: { id: string }[] };
}

interface Progress {
  label: string;
  unit: string;
  last: { value: number } | null;
  target: { value: number } | null;
  progress: number | null;
}

interface Paid {
  amount: number;
  paidAmount: number;
}

interface Aid {
  id: string;
  title: string;
  budget: number | null;
  demo: boolean;
  funder: { name: string | null };
  subsidies: List<Grant, Paid>;
}

export interface Grant {
  id: string;
  title: string;
  status: string;
  amount: number;
  paidAmount: number | null;
  demo: boolean;
  duplicateOf: string | null;
  payments: { paidOn: string; amount: number }[] | null;
}

export interface Works {
  id: string;
  title: string;
  demo: boolean;
  totalCost: number | null;
  authorised: number;
  committed: number;
  paid: number;
  publicFunding: number | null;
  duplicateOf: string | null;
  contractingAuthority: { name: string | null };
  financing: { funderName: string; programme: string | null; amount: number }[];
}
