/** A function of one text in; the same function, which keeps its latest answers, out. */

/** Answers must not be changed by whoever gets them. Long texts are worked out each time. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const answer = work(text);
    if (text.length > longest) return answer;
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

const longest = 400;
const most = 4000;
