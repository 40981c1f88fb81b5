const locales = {
  ar: () => import('../locale/ar.js'),
  de: () => import('../locale/de.js'),
  en: () => import('../locale/en.js'),
  es: () => import('../locale/es.js'),
  fa: () => import('../locale/fa.js'),
  fr: () => import('../locale/fr.js'),
  he: () => import('../locale/he.js'),
  it: () => import('../locale/it.js'),
  ja: () => import('../locale/ja.js'),
  nl: () => import('../locale/nl.js'),
  pl: () => import('../locale/pl.js'),
  pt: () => import('../locale/pt.js'),
  ru: () => import('../locale/ru.js'),
  tr: () => import('../locale/tr.js'),
  uk: () => import('../locale/uk.js'),
  zh: () => import('../locale/zh.js')
};

export { locales };
