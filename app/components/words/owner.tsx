/** The owners of something in; their names, or that it needs one, out. `href` leads from a name to the person. */
export function Owner(props: {
  names: string[];
  needsOwner?: boolean;
  href?: (name: string) => string;
}) {
  if (props.names.length === 0) {
    return props.needsOwner === false ? null : <span className="owner nobody">needs an owner</span>;
  }
  return (
    <>
      {props.names.map((name, index) => (
        <span key={name}>
          {index === 0 ? '' : ', '}
          {props.href ? (
            <a className="owner" href={props.href(name)}>
              {name}
            </a>
          ) : (
            <span className="owner">{name}</span>
          )}
        </span>
      ))}
    </>
  );
}
