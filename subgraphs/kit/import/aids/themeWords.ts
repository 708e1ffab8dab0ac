import type { ThemeCode } from '@relance/schema/codes/themes.ts';

/** Providers' words for what an aid is about; codes such as ALIBIO are those of ADEME. */
export const themeWords: Record<ThemeCode | 'NONE', string> = {
  AGRICULTURE: `agriculture | agriculture / ruralité | agriculture & pêche | agriculture - pêche |
    agriculture et pêche | agriculture et agroalimentaire | agroalimentaire | bio | pêche |
    agroalimentaire et halio-alimentaire | pêche et aquaculture | je suis agriculteur |
    je suis éleveur | je suis saliculteur | je suis apiculteur |
    (préservation) je suis pêcheur ou aquaculteur | (installation) je suis pêcheur, aquaculteur |
    je suis professionnel de la filière forêt-bois | bois et forêt | alimentation |
    aides aux entreprises et exploitations agricoles | alimentation et biodéchets | ALIBIO |
    sols / agriculture / forêt | SAF | sols | economie / agriculture / tourisme |
    économie locale et circuits courts | consommation et production`,
  SHOPS_AND_CRAFTS: `artisanat | commerces | commerces et services | commerce & industrie |
    métiers d'art | je développe mon activité de commerçant / artisan | restauration | RESTAU |
    commerce proximité | bistrot | cuir, luxe`,
  TOURISM: `tourisme | TOU | hébergement touristique | HRBTOU | slow tourisme | SLOTOU |
    restauration | RESTAU | economie / agriculture / tourisme`,
  CULTURE: `culture | culture / patrimoine / sports | culture et patrimoine | culture et éducation |
    culture et identité collective | culture et identité collective / patrimoine / sports |
    culture media & communication | culture, média & communication | médias et communication |
    pratiques artistiques et culturelles | bibliothèques | bibliothèques et livres | bibliothèque |
    petit patrimoine vernaculaire / patrimoine et monuments historiques | patrimoine | patrimoines |
    patrimoine et monuments historiques | patrimoine et inventaire | valoriser | conserver | connaître |
    démocratisation | développement culturel | pratiques culturelles | architecture | cinéma |
    éducation artistique et culturelle | éducation aux médias et à l'information (EMI) |
    emploi, travail, formation, professions culturelles | arts plastiques | design | mode |
    arts plastiques et photographie | arts plastiques et visuels | arts visuels | photographie |
    droit de la culture et de la communication | histoire des politiques culturelles |
    bande dessinée | industries musicales | jeu vidéo | livre et lecture | disque et livre |
    propriété littéraire et artistique | édition | innovation numérique | francophonie |
    langue française | langues régionales | langues de France | langues et cultures régionales |
    multilinguisme | mécénat | audiovisuel | cinéma et audiovisuel | presse écrite | publicité | médias |
    cinema, audiovisuel et creation numerique | parcs et jardins | archives | archéologie |
    circulation des biens culturels | connaissance des patrimoines | conservation-restauration |
    ethnologie | monuments historiques et sites patrimoniaux | musée | musées, lieux d'exposition |
    patrimoine culturel immatériel | protection du patrimoine | sécurité, sûreté | 1% artistique |
    pass Culture | villes et pays d'art et d'histoire | pratiques, consommations et usages culturels |
    sorties, expositions | arts de la marionnette | arts de la rue | arts du cirque | danse | musique |
    théâtre | spectacle vivant | accès à la culture | politiques culturelles | métiers d'art |
    événements nationaux | été culturel | festival de l'histoire de l'art | fête de la musique |
    journées européennes de l'archéologie | journées européennes du patrimoine |
    nuit européenne des musées | rendez-vous aux jardins | sciences du patrimoine |
    création artistique | industries culturelles et créatives | économie culturelle |
    équipements culturels | manifestations culturelles | publics, territoires et accessibilité |
    loisirs | édifice religieux`,
  SPORT: `sport | sports | sports et loisirs | loisirs | culture / patrimoine / sports |
    culture et identité collective / patrimoine / sports | j'accède à l'exellence sportive |
    je développe mon projet sportif | je finance du matériel ou un équipement sportif |
    j'organise une manifestation sportive | gymnase | piscine | city stade | terrain football`,
  SOCIAL: `action sociale | cohésion sociale | cohésion sociale et inclusion | solidarité | social |
    solidarités / lien social | famille et enfance | handicap | handicap, accessibilité |
    égalité | égalité des chances | égalité entre femmes et hommes | égalité femmes-hommes |
    égalité et diversité | lutte contre la précarité | sanitaire et social | citoyenneté & droits humains |
    services aux publics / cohésion sociale / enfance / jeunesse / santé/education |
    économie sociale | économie sociale et solidaire | ESS | inclusion numérique | accès aux services |
    politique de la ville | insertion professionnelle | crèche`,
  DIGITAL: `numérique | aménagement numérique | technologies & digital | inclusion numérique |
    technologies numériques et numérisation | innovation numérique | tiers-lieux | j'investis, je digitalise |
    cinema, audiovisuel et creation numerique`,
  EDUCATION: `jeunesse | jeunesse et lycées | scolaire | lycées | enseignement supérieur | ma scolarité |
    ens. supérieur et recherche | éducation et formation | éducation & formation |
    éducation et renforcement des compétences | culture et éducation | accompagnement scolaire |
    éducation artistique et culturelle | éducation aux médias et à l'information (EMI) |
    mes actions éducatives et civisme | je finance mon séjour étudiant à l'étranger |
    je finance mes projets d'association étudiants | mes aides et bourses régionales | orientation |
    services aux publics / cohésion sociale / enfance / jeunesse / santé/education |
    je contribue au partage et à la découverte des sciences | mes transports scolaires | cantine |
    mobilité internationale | cour école | financer ma thèse ou mon projet de recherche |
    faire une thèse de recherche en partenariat avec une thèse d'entreprise |
    étre accompagné en tant que nouveau chercheur ligérien`,
  HEALTH: `santé | FSS | prévention santé | innovation santé | silver économie | personnes âgées |
    accès aux soins et projet de santé territorial | sanitaire et social | télémédecine |
    services aux publics / cohésion sociale / enfance / jeunesse / santé/education |
    je me forme dans le sanitaire et social | je me forme dans le sanitaire et sociale |
    je trouve une formation sanitaire et sociale`,
  HOUSING: `logement | logements | logement et habitat | habitat | urbanisme / logement / aménagement`,
  MOBILITY: `mobilité / transport | mobilité / transports | mobilités | mobilité | MTR | transport |
    transports | transports et mobilités | transports en commun | route | voirie | vélo | fret |
    transports collectifs et optimisation des trafics routiers | mobilité partagée |
    mobilité pour tous | modes actifs : vélo, marche et aménagements associés | mon écomobilité |
    je développe mon écomobilité | financer un projet d'écomobilité | covoiturage |
    financer un projet d'éco écomobilité | financer une infrastructure de transport |
    mes transports scolaires | mes déplacements plus faciles | infrastructures | la mobilité durable`,
  ENVIRONMENT: `environnement | environnement & climat | écologie | nature / environnement |
    énergie et environnement | éco-conception | ECO | économie circulaire / déchets | ECD | déchets |
    énergies / déchets | économie circulaire | démarches territoriales | DEMTER | production durable |
    PRODUR | réemploi,réparation | REEREP | tri et recyclage | TRIREC | valorisation énergétique |
    VALENR | énergie | ENR | bois, biomasse énergie | BOIBIO | efficacité énergétique | EFFENR |
    géothermie | GEOTER | energie (autres) | ENRAUT | récupération de chaleur | RECCHA | solaire | SOLAIR |
    réseaux de chaleur et de froid | RESCHF | réseaux de chaleur | qualité de l'air | QUA | climat |
    sols / agriculture / forêt | SAF | sols | slow tourisme | SLOTOU | changement climatique | CCL |
    alimentation et biodéchets | ALIBIO | recyclage et valorisation des déchets | forêts | bois et forêt |
    économie d'énergie et rénovation énergétique | économies d'énergie | énergies renouvelables |
    transition énergétique | transition énergétique et écologique | réduction de l'empreinte carbone |
    biodiversité | développement durable | parcs et jardins | rendez-vous aux jardins | espaces verts |
    eau et milieux aquatiques | eau potable | assainissement des eaux | milieux humides | mers et océans |
    cours d'eau / canaux / plans d'eau | forêts et mer | littoral | risques naturels | nucléaire |
    protéger et gérer le risque littoral | qualité des cours d'eau | préserver et restaurer la loire |
    les réseaux énergétiques intelligents - smile | je découvre la biodiversité autour de chez moi |
    j’agis pour la rénovation énergétique et les énergies renouvelables |
    je suis professionnel de la filière forêt-bois | l'écoconception | la gestion des déchets |
    diminuer ma consommation d'eau | ma performance énergétique | mon impact environnemental |
    rénover mon bâtiment | rénovation énergétique | déchet | assainissement | inondation | haie`,
  BUSINESS: `développement économique | développement économique / production et consommation |
    économie et entreprise | économie et emploi | économie territoriale | économie | industrie |
    attractivité économique | performance et compétitivité | création d'entreprise | export |
    reprise d'entreprise | start-up | transmission et mutation d'activité | filières | financement |
    innovation | innovation, créativité et recherche | innovation et recherche | recherche |
    recherche & innovation | ens. supérieur et recherche | aéronautique | aéronautique & spatial |
    chimie et matériaux | cuir, luxe | photonique | commerce & industrie | finance | nucléaire |
    fiscalité des entreprises | développement international | international et export | international |
    je déploie mon activité à l'international | développement et international | j'ai besoin d'un financement |
    je finance mes projets de développement | je veux être accompagné pour innover |
    je cherche des solutions pour rebondir | je cherche un financement pour innover |
    je cherche un accompagnement | je cherche un accompagnement, un conseil |
    je cherche un partenaire conseil | je recherche un conseil et des solutions de court terme |
    je cherche un soutien en trésorerie | j'investis, je digitalise | j'ai un projet d'innovation ou r&d |
    construire une chaîne industrielle avec des pme | financer mes équipements de recherche |
    faire un stage de recherche en entreprise / recruter un stagiaire pour un projet de recherche dans mon entreprise |
    J’ai un projet d’entrepreneuriat ou de recherche | economie / agriculture / tourisme |
    aides aux entreprises et exploitations agricoles | services aux organisations | fonctions support |
    économie sociale | économie sociale et solidaire | ESS | industries culturelles et créatives |
    silver économie`,
  EMPLOYMENT: `emploi | emploi et formation | économie et emploi | apprentissage | création d'emplois |
    formation professionnelle | formation et orientation | éducation et formation |
    éducation & formation | insertion professionnelle | je trouve un emploi | je trouve une formation |
    emploi, travail, formation, professions culturelles | (formation et emploi) je recrute |
    (entreprise et innovation) je recrute | je choisis mon métier ou ma formation |
    je découvre les métiers | je m'informe sur les métiers | je rebondis tout au long de la vie |
    je cherche encore ma voie professionnelle | les aides pour sécuriser mon parcours |
    je me forme dans le sanitaire et social | je me forme dans le sanitaire et sociale |
    je trouve une formation sanitaire et sociale | former ou recruter`,
  PUBLIC_FACILITIES: `urbanisme / logement / aménagement | urbanisme / bâtiment | UBA |
    urbanisme et aménagement | aménagement du territoire | aménagement des territoires | aménagement |
    cimetière / enclos paroissiaux | cimetières et funéraire | cimetière | espaces publics |
    espace public | accès aux services | bâtiments et construction | construction BTP | architecture |
    équipement public | développement territorial | revitalisation | ruralité | foncier | infrastructures |
    (aménagement) intercommunalités | (aménagement) communes de moins de 3000 habitants |
    (aménagement) communes de 3000 à 5000 habitants | (aménagement) communes de plus de 5000 habitants |
    (développement) communes de moins de 5000 habitants | (développement) intercommunalités |
    (développement) communes de plus de 5000 habitants | politique contractuelle | bâtiment public |
    handicap, accessibilité | accessibilité | éclairage public`,
  CRISIS: `justice, sécurité, défense | protection civile & risques | sécurité | risques naturels |
    inondation | vidéosurveillance | borne incendie`,
  ASSOCIATIONS: `citoyenneté | citoyenneté & droits humains | engagement et citoyenneté | bénévolat |
    vie associative | vie associative et bénévolat | associations | mes actions éducatives et civisme |
    je finance mes projets d'association étudiants`,
  NONE: `europe | europe et international | actions internationales | adhésion UE | appels à projets |
    coopération & développement | coop. & développement | aides aux collectivités | départements |
    communes de moins de 3000 habitants | communes de 3000 à 5000 habitants |
    communes de plus de 5000 habitants | études et statistiques | appui méthodologique |
    animation et mise en réseau`,
};
