import { help } from '@relance/sdk/french/help.ts';
import type { Page } from '../../server/screen.ts';

/** What is known of the accessibility of the site, and what nobody has looked at yet. */
export const page: Page = () =>
  Promise.resolve({
    title: 'Accessibilité\u00A0: non conforme',
    description:
      'État de l’accessibilité du site, ce qui est testé, et comment signaler un problème.',
    body: (
      <>
        <h1>Déclaration d’accessibilité</h1>
        <p className="lead">
          État{'\u00A0'}: <strong>non conforme au sens de la loi</strong>, parce qu’aucun audit RGAA
          n’a encore été fait. Des tests automatiques sont passés{'\u00A0'}; ils ne remplacent pas
          un audit.
        </p>
        <p>
          Cette déclaration concerne les pages publiques de ce site. Le référentiel est le RGAA
          4.1.2.
        </p>

        <h2>
          Un problème{'\u00A0'}? Une information qui vous manque{'\u00A0'}?
        </h2>
        <p>
          Appelez la cellule de relance{'\u00A0'}: <a href={help.href}>{help.phone}</a>,{' '}
          {help.hours}. Dites-nous la page et ce qui bloque. Nous vous donnons l’information par
          téléphone, et nous notons le problème pour le corriger.
        </p>
        <p>
          Si vous n’obtenez pas de réponse, vous pouvez saisir le{' '}
          <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a>.
        </p>

        <h2>Ce qui est testé automatiquement</h2>
        <ul>
          <li>Les règles de l’outil axe, sur les pages, en clair et en sombre.</li>
          <li>Les mêmes règles avec les couleurs forcées du système.</li>
          <li>L’affichage sur un écran de 320{'\u00A0'}pixels, sans défilement horizontal.</li>
          <li>Le zoom du navigateur à 200{'\u00A0'}%.</li>
          <li>Des parcours au clavier{'\u00A0'}: ordre, focus visible, aucun piège.</li>
          <li>Les parcours sans JavaScript{'\u00A0'}: trouver une aide, filtrer une liste.</li>
        </ul>

        <h2>Ce que personne n’a encore vérifié à la main</h2>
        <ul>
          <li>La lecture complète avec NVDA, JAWS, VoiceOver et TalkBack.</li>
          <li>La qualité des textes qui remplacent les graphiques et la carte.</li>
          <li>La clarté des textes, avec des personnes concernées.</li>
          <li>La commande vocale et la loupe d’écran.</li>
          <li>Les documents des partenaires vers lesquels le site renvoie.</li>
          <li>L’ensemble des critères du RGAA, par un auditeur indépendant.</li>
        </ul>

        <h2>Limites connues</h2>
        <ul>
          <li>
            L’interface d’exploration du graphe, pour les développeurs, n’est pas conforme
            {'\u00A0'}: l’éditeur retient la touche Tabulation.
          </li>
          <li>
            La carte des communes est une seule image. Le tableau à côté donne les mêmes valeurs et
            les mêmes liens.
          </li>
          <li>Les textes des fiches viennent des partenaires{'\u00A0'}: leur clarté varie.</li>
        </ul>

        <h2>Ce que le site fait pour vous</h2>
        <ul>
          <li>Il fonctionne sans JavaScript, sans compte et sans cookie.</li>
          <li>Chaque graphique a son tableau, et chaque liste ses fichiers.</li>
          <li>Rien n’est dit par la couleur seule.</li>
        </ul>
        <p className="soft">
          Déclaration établie le <time dateTime="2026-11-30">30 novembre 2026</time>.
        </p>
      </>
    ),
  });
