import type { EntityManager } from 'typeorm';
import { demoAction } from '@relance/kit/demo/actions.ts';
import { demoAid } from '@relance/kit/demo/aids.ts';
import { department, region } from '@relance/kit/demo/bodies.ts';
import { from, fromEurope, fromState } from '@relance/kit/demo/financing.ts';
import { demoInvestments } from '@relance/kit/demo/investments.ts';
import { demoSubsidies } from '@relance/kit/demo/subsidies.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { DepartmentAid } from '../aid.ts';
import { DigitalInclusionPoint } from '../inclusionPoint.ts';
import { DepartmentInvestment, DepartmentInvestmentCategory } from '../investment.ts';
import { ParticipatoryProject } from '../participatoryProject.ts';
import { DepartmentRecoveryAction } from '../recoveryAction.ts';
import { DepartmentSubsidy } from '../subsidy.ts';
import { crisisActions } from './actionsCrisis.ts';
import { territoryActions } from './actionsTerritory.ts';
import { economyAids } from './aidsEconomy.ts';
import { solidarityAids } from './aidsSolidarity.ts';
import { territoryAids } from './aidsTerritory.ts';
import { inclusionPoints } from './inclusionPoints.ts';
import { investmentLines } from './investmentLines.ts';
import { site } from './offices.ts';
import { participatoryProjects } from './participatoryProjects.ts';
import { departmentLines } from './subsidyLines.ts';

/** All demo records of the Department, the same at every call. */
export function departmentDemo() {
  const texts = [...solidarityAids, ...economyAids, ...territoryAids];
  const aids = texts.map((text, place) => ({
    ...demoAid('department', site, department, text),
    deliberation: `CP 2020-06-${String(place + 1).padStart(3, '0')}`,
    directorate: text.office.directorate,
  }));
  const subsidies = demoSubsidies({
    owner: 'department',
    count: 3_600,
    lines: departmentLines,
    aids: new Map(texts.flatMap(({ key }, place) => (aids[place] ? [[key, aids[place]]] : []))),
    funderOf: () => department,
    paymentDays: 34,
  }).map((subsidy) => ({ ...subsidy, budgetLine: budgetLineOf(subsidy.themeCodes) }));
  const investments = demoInvestments({
    owner: 'department',
    count: 260,
    lines: investmentLines,
    authorityOf: () => department,
    sourcesOf: ({ category }) => sources[category],
  }).map(({ line, ...investment }) => ({ ...investment, category: line.category }));
  const actions = [...crisisActions, ...territoryActions].map((text) => ({
    ...demoAction('department', department, text),
    directorate: directorateOf(text.proposition),
  }));
  return { aids, subsidies, investments, actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  const { aids, subsidies, investments, actions } = departmentDemo();
  await insertRecords(manager, DepartmentAid, aids);
  await insertRecords(manager, DepartmentSubsidy, subsidies);
  await insertRecords(manager, DepartmentInvestment, investments);
  await insertRecords(manager, DepartmentRecoveryAction, actions);
  await insertRecords(manager, DigitalInclusionPoint, inclusionPoints());
  await insertRecords(manager, ParticipatoryProject, participatoryProjects());
}

const investmentState = [fromState('DSID', 0.35, 10, 30)];
const sources = {
  [DepartmentInvestmentCategory.ROAD]: investmentState,
  [DepartmentInvestmentCategory.COLLEGE]: [...investmentState, fromEurope('FEDER', 0.15, 10, 25)],
  [DepartmentInvestmentCategory.SOCIAL]: investmentState,
  [DepartmentInvestmentCategory.DIGITAL]: [
    fromState('France très haut débit', 0.9, 15, 30),
    from(region, 'Aménagement numérique', 0.8, 10, 20),
    fromEurope('FEDER', 0.5, 5, 15),
  ],
  [DepartmentInvestmentCategory.HERITAGE]: [fromState('DRAC', 0.6, 10, 40)],
  [DepartmentInvestmentCategory.ENVIRONMENT]: [
    fromState('DSIL', 0.4, 10, 30),
    from(region, 'Véloroutes et voies vertes', 0.5, 10, 25),
  ],
};

/** Functional code of the theme in the M57 nomenclature, with the account of private or public aid. */
function budgetLineOf([theme]: string[]): string {
  return `65-${functions[theme ?? ''] ?? '01'}-6574`;
}

const functions: Record<string, string> = {
  AGRICULTURE: '631',
  ASSOCIATIONS: '024',
  CULTURE: '311',
  DIGITAL: '68',
  EDUCATION: '28',
  EMPLOYMENT: '444',
  ENVIRONMENT: '70',
  HEALTH: '423',
  HOUSING: '55',
  MOBILITY: '80',
  SHOPS_AND_CRAFTS: '61',
  SOCIAL: '424',
  SPORT: '326',
  TOURISM: '633',
};

function directorateOf(proposition: number): string {
  return directorates[proposition] ?? 'Direction générale des services';
}

const directorates: Record<number, string> = {
  1: 'Direction du développement social',
  4: 'Direction des systèmes d’information',
  5: 'Direction de la citoyenneté',
  9: 'Direction des infrastructures',
  10: 'Direction du développement social',
  11: 'Direction de la citoyenneté',
  17: 'Direction du soutien aux territoires',
  18: 'Direction de l’autonomie',
  20: 'Direction des systèmes d’information',
};
