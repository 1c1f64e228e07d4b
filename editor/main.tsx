import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { collection, fields, singleton, type ComponentSchema, type Config, type FormFieldInputProps } from '@keystatic/core';
import { Combobox, Item } from '@keystar/ui/combobox';
import { block, inline, type ContentComponent } from '@keystatic/core/content-components';
import { Keystatic } from '@keystatic/core/ui';
import type { Choice, Choices, EditorForm, Field } from '../src/editor/form.ts';
import type { Judgement } from '../src/editor/judgement.ts';
import type { Lang } from '../src/i18n/lang.ts';

/** What Keystatic asks of its server is answered by src/commands/editor-server.ts. */
const API = '/api/keystatic';
const ask = async <Answer,>(name: string): Promise<Answer> => (await fetch(`${API}/${name}`, { headers: { 'no-cors': '1' } })).json() as Promise<Answer>;

const UNPICKED = 'เลือก… · choose…';
/** Nothing is picked for the writer: what is left unpicked is a fault that the check names, and a wrong number would be none. */
const toOptions = (choices: { label: string; value: string }[], isRequired: boolean) => [{ label: isRequired ? UNPICKED : '–', value: '' }, ...choices];

const toPicker = (label: string, description: string | undefined, choices: { label: string; value: string }[], isRequired: boolean) =>
  fields.select({ label, ...(description !== undefined && { description }), options: toOptions(choices, isRequired), defaultValue: '' });

/** Of so many things one is found by eye; more are searched: by number, label or id, in either language. */
const FEW = 8;
type Picker = ReturnType<typeof toPicker>;

const toSearched = (picker: Picker, label: string, description: string | undefined, choices: Choice[]): Picker => ({
  ...picker,
  Input: ({ value, onChange, autoFocus }: FormFieldInputProps<string>) => (
    <Combobox label={label} description={description} autoFocus={autoFocus} placeholder={UNPICKED} menuTrigger="focus" width="100%" menuWidth={480}
      defaultItems={choices} value={value === '' ? null : value} onChange={(key: unknown) => onChange(key === null ? '' : String(key))}>
      {(choice: Choice) => <Item key={choice.value} textValue={choice.label}>{choice.label}</Item>}
    </Combobox>
  ),
});

const toSchema = (name: string, field: Field, choices: Choices): ComponentSchema => {
  const label = field.label ?? name;
  const described = field.description === undefined ? {} : { description: field.description };
  switch (field.kind) {
    case 'group': return fields.object(Object.fromEntries(Object.entries(field.fields).map(([key, part]) => [key, toSchema(key, part, choices)])), { label, ...described });
    case 'list': return fields.array(toSchema(name, field.item, choices), { label, ...described, itemLabel: (props) => summarise(props) });
    case 'choice': return toPicker(label, field.description, field.values.map((value) => ({ label: value, value })), field.required);
    case 'pick': {
      const own = choices[field.of] ?? [];
      const picker = toPicker(label, field.description, own, field.required);
      return own.length > FEW ? toSearched(picker, label, field.description, own) : picker;
    }
    // What is begun may be saved: what it lacks is told by the check, at its line, and not by a button that does nothing.
    case 'text': return fields.text({ label, ...described, multiline: field.long });
  }
};

/** A few words by which an entry of a list is told from the next. */
const summarise = (props: unknown): string => {
  const { value, fields: parts } = props as { value?: unknown; fields?: Record<string, unknown> };
  if (typeof value === 'string') return value;
  return Object.values(parts ?? {}).map(summarise).filter(Boolean).slice(0, 3).join(' · ');
};

type Spec = EditorForm['components'][string];

/** What a component reads in the text: the number and not its id, and where a source is named beside a figure, what that source printed. */
const say = (lang: Lang, choices: Choices, spec: Spec, value: Record<string, string>): string => {
  const { id, ...rest } = spec.fields;
  const found = id?.kind === 'pick' ? choices[id.of]?.find((choice) => choice.value === value['id']) : undefined;
  const key = [value['source'], value['row']].filter(Boolean).join(' ');
  const printed = found?.printed && key !== '' ? found.printed[key]?.[lang] ?? '?' : undefined;
  return [...(id ? [printed ?? found?.said[lang] ?? (value['id'] || UNPICKED)] : []), ...Object.keys(rest).flatMap((name) => value[name] || [])].join(', ');
};

const toComponent = (name: string, spec: Spec, choices: Choices, lang: Lang): ContentComponent => {
  const schema = Object.fromEntries(Object.entries(spec.fields).map(([key, field]) => [key, toSchema(key, field, choices)]));
  const ContentView = ({ value }: { value: unknown }) => <span data-component={name}>{say(lang, choices, spec, value as Record<string, string>)}</span>;
  return spec.alone ? block({ label: spec.label, schema, ContentView }) : inline({ label: spec.label, schema, ContentView });
};

const toConfig = ({ collections, singles, components, choices }: EditorForm): Config => {
  const body = (lang: Lang) => fields.mdx({
    label: 'body', components: Object.fromEntries(Object.entries(components).map(([name, spec]) => [name, toComponent(name, spec, choices, lang)])),
    options: { bold: true, italic: true, strikethrough: false, code: false, codeBlock: false, divider: false, image: false, heading: [2, 3], table: true, link: true, blockquote: true },
  });
  return {
    storage: { kind: 'local' },
    ui: {
      brand: { name: 'Joint Action Report' },
      navigation: {
        'ข่าว · Stories': Object.keys(collections).filter((name) => collections[name]?.hasBody), 'ทะเบียน · Records': Object.keys(collections).filter((name) => !collections[name]?.hasBody),
        'เว็บไซต์ · Site': Object.keys(singles),
      },
    },
    singletons: Object.fromEntries(Object.entries(singles).map(([name, { label, path, fields: own }]) => [name, singleton({
      label, path, format: 'yaml', schema: Object.fromEntries(Object.entries(own).map(([key, field]) => [key, toSchema(key, field, choices)])),
    })])),
    collections: Object.fromEntries(Object.entries(collections).map(([name, { label, path, fields: own, hasBody }]) => [name, collection({
      label, path: path as `${string}/*`, slugField: 'id',
      ...(hasBody ? { format: { contentField: 'body' }, entryLayout: 'content' as const } : { format: 'yaml' as const }),
      schema: {
        id: fields.text({ label: 'id', description: 'The name of the file: lower-case English words joined by hyphens. Permanent. / ชื่อไฟล์ เปลี่ยนภายหลังไม่ได้' }),
        ...Object.fromEntries(Object.entries(own).map(([key, field]) => [key, toSchema(key, field, choices)])),
        ...(hasBody ? { body: body(name === 'th' ? 'th' : 'en') } : {}),
      },
    })])),
  };
};

/** The version of each file that was opened here, so that the server can refuse to write over what was changed elsewhere since. */
const opened: Record<string, string> = {};
const SAVED = 'editor-saved';
const plainFetch = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  const [, sha, path] = /\/api\/keystatic\/blob\/([0-9a-f]+)\/(.+)$/.exec(url) ?? [];
  if (sha && path) opened[path] = sha;
  if (!url.endsWith(`${API}/update`)) return plainFetch(input, init);
  const answer = await plainFetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, 'opened-files': JSON.stringify(opened) } });
  window.dispatchEvent(new Event(SAVED));
  return answer;
};

/** What the check says of the content as it is now, under the editor on every page. */
const Faults = () => {
  const [judgement, setJudgement] = useState<Judgement>();
  useEffect(() => {
    const read = (): void => void ask<Judgement>('faults').then(setJudgement);
    read();
    window.addEventListener(SAVED, read);
    return () => window.removeEventListener(SAVED, read);
  }, []);
  return (
    <aside role="status" id="faults" style={{ position: 'fixed', zIndex: 9, insetInline: 0, bottom: 0, maxHeight: '30vh', overflow: 'auto', padding: '.4em 1em', background: '#222', color: '#fff', font: '14px/1.6 system-ui, sans-serif' }}>
      <a href="/th/" style={{ color: '#9cf' }}>ดูเว็บไซต์</a> · <a href="/en/" style={{ color: '#9cf' }}>See the site</a> · <a href="/desk/" style={{ color: '#9cf' }}>โต๊ะข่าว Desk</a> · {judgement?.outcome}
      {judgement && judgement.faults.length > 0 && <ul style={{ margin: 0 }}>{judgement.faults.map((fault) => <li key={`${fault.where} ${fault.en}`}><code>{fault.where}</code><br /><span lang="th">{fault.th}</span><br /><span lang="en">{fault.en}</span></li>)}</ul>}
    </aside>
  );
};

const form = await ask<EditorForm>('form');
const made = toConfig(form);
const place = document.getElementById('editor');
if (place) createRoot(place).render(<StrictMode><Keystatic config={made} /><Faults /></StrictMode>);
