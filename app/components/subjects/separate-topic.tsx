/** One of a topic's joined titles in; the button that takes it out again out. */
import type { ReactNode } from 'react';
import { Button } from '#app/components/form/button.tsx';

export function SeparateTopic(props: { title: string; children: ReactNode }) {
  return (
    <form method="post">
      <input type="hidden" name="title" value={props.title} />
      <Button plain name="intent" value="separate">
        {props.children}
      </Button>
    </form>
  );
}
