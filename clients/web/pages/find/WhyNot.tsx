import { counted } from '@relance/sdk/french/numbers.ts';
import { fixed } from '../../parts/fixed.ts';
import type { Query } from '../../server/query.ts';
import { carriedOn } from './address.ts';
import { Hidden } from './Hidden.tsx';
import { JudgedList } from './JudgedList.tsx';
import type { JudgedAid, Lists } from './lists.ts';

export interface WhyNotProps {
  lists: Lists;
  query: Query;
  today: string;
}

const most = 10;

/** Answers for one aid by name: why it is not for somebody, or that it is. */
export function WhyNot({ lists, query, today }: WhyNotProps) {
  const asked = query.text('pourquoi', 100);
  return (
    <>
      <form action="/trouver#pas-pour-vous" className="no-print">
        <Hidden values={[...carriedOn(query), ['etape', 'resultat']]} />
        <div className="search-line">
          <div>
            <label htmlFor="pourquoi">Pourquoi pas cette aide{'\u00A0'}?</label>
            <input
              type="search"
              id="pourquoi"
              name="pourquoi"
              defaultValue={asked}
              maxLength={100}
            />
          </div>
          <button className="second">Chercher</button>
        </div>
      </form>
      {asked !== undefined && <Found asked={asked} lists={lists} today={today} />}
    </>
  );
}

function Found({ asked, lists, today }: { asked: string; lists: Lists; today: string }) {
  const not = named(lists.no, asked);
  const open = named([...lists.likely, ...lists.check], asked);
  const total = not.length + open.length;
  return (
    <div role="status">
      {total === 0 ? (
        <p>
          {fixed(`Aucune aide ne s’appelle « ${asked} ».`)}{' '}
          <a href={`/aides?q=${encodeURIComponent(asked)}`}>Chercher dans toutes les aides</a>
        </p>
      ) : (
        <p>
          {counted(not.length, 'aide écartée', 'aides écartées')}
          {open.length > 0 && ` et ${counted(open.length, 'aide')} de vos listes`}{' '}
          {fixed(`répondent à « ${asked} ».`)}
        </p>
      )}
      <JudgedList judged={[...not, ...open].slice(0, most)} today={today} brief />
    </div>
  );
}

/** Aids whose name or summary has every word. */
function named(judged: readonly JudgedAid[], asked: string): JudgedAid[] {
  const words = folded(asked).split(' ');
  return judged.filter(({ aid }) => {
    const text = folded(`${aid.title} ${aid.summary}`);
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9œæ]+/g, ' ')
    .replace(/œ/g, 'oe')
    .trim();
}
