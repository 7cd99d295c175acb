import type { Vocabulary } from './concepts.js';

/** Spanish wordings, without accents: titles are folded before they are matched. */
export const es: Vocabulary = {
  script: /[a-z]/i,
  concepts: {
    pitch: [
      [/\b(pitch|discurso de ascensor|presentacion personal|autopresentacion)\b/, 3],
      [/\b(un|uno|dos|tres|1|2|3|60|90|30) (minutos?|segundos?)\b.*\b(version|resumen|discurso|guion)\b/, 3],
      [/\bpresentacion (de|en) (un|uno|dos|tres|1|2|3) minutos?\b|\bpresentacion (de|en) \d+ segundos\b/, 3],
      [/\b(de memoria|en pocas palabras|version corta|presentate)\b/, 2],
    ],
    presentation: [
      [/\b(presentacion|exposicion|charla|ponencia)\b/, 3],
      [/\b(guion|escaleta|diapositivas|apertura y encuadre)\b/, 2],
      [/\b(estructura|apertura|cronograma|agenda|minuto a minuto)\b/, 1],
    ],
    people: [
      [
        /\b(entrevistador(a|es|as)?|panelistas?|miembros del (panel|tribunal|jurado)|quien(es)? te entrevista(n)?)\b/,
        3,
      ],
      [/\b(panel|perfiles?|jurado|tribunal|comite|quien es quien)\b/, 2],
      [/\b(personas?|miembros?|nombres)\b/, 1],
    ],
    weakSpots: [
      [/\b(puntos? (debil(es)?|flacos?|ciegos?)|talones? de aquiles|vulnerabilidad(es)?)\b/, 3],
      [
        /\bobjecion(es)?\b|\bpuntos? de presion\b|\bdonde (te|me|nos) (van a )?(atacar|apretar|presionar)\b/,
        3,
      ],
      [/\b(defender|defensas?|ataques?|criticas?|lagunas|carencias|brechas)\b/, 2],
      [/\b(retos?|riesgos?|dificil(es)?|duras?)\b/, 1],
    ],
    questions: [
      [/\bpreguntas que (me|nos) (hicieron|hacen|hizo|haran)\b/, 3],
      [/\bbanco de preguntas\b|\bpreguntas (y|&) respuestas\b|\bpreguntas frecuentes\b/, 3],
      [
        /\bpreguntas\b.*\b(probables?|esperadas?|posibles?|frecuentes?|comunes|tipicas?|tecnicas|de (la )?entrevista|del (panel|jurado|tribunal)|conductuales)\b/,
        3,
      ],
      [/\b(probables?|posibles?)\b.*\bpreguntas\b/, 3],
      [/\brespuestas (preparadas|modelo|sugeridas|ensayadas|de ejemplo)\b/, 2],
      [/\bpreguntas?\b/, 2],
      [/\brespuestas?\b/, 1],
    ],
    candidateQuestions: [
      [
        /^(tienes?|tiene usted|tienen) (alguna |algunas )?(otra )?(preguntas?|dudas?)( para (nosotros|mi))?$/,
        3,
      ],
      [
        /\bpreguntas\b.*\b(para (ellos|ellas|el (panel|entrevistador|equipo|tribunal)|la (empresa|entrevistadora)|los entrevistadores|hacer|hacerles|preguntar)|al (entrevistador|panel|equipo)|a la empresa|a los entrevistadores)\b/,
        3,
      ],
      [/\bpreguntas que (yo |les )?(hice|hago|llevo)\b/, 3],
      [/\b(mis|tus|nuestras) preguntas\b|\bque (preguntar|preguntarles|puedo preguntar)\b/, 3],
      [/\bentrevista inversa\b|\btu turno\b|\bpreguntas (de cierre|que (hare|haras|hacer))\b/, 3],
      [/\bpreguntas que (impresionan|demuestran)\b|\bal final de la entrevista\b/, 2],
    ],
    drill: [
      [
        /\b(fuego rapido|preguntas? (rapidas?|relampago)|tarjetas? (de memoria|flash)|prueba de las (2|dos|3|tres)|ronda rapida)\b/,
        3,
      ],
      [/\b(sin notas|a media noche|en frio|por reflejo)\b/, 2],
    ],
    reminders: [
      [/\b(recordatorios?|recuerda|recuerdalo|ten en cuenta|no olvid(es|ar))\b/, 3],
      [/\b(consejos?|tips|lista de (verificacion|control)|mentalidad|ritmo)\b/, 3],
      [/\b(antes de (entrar|empezar|la entrevista)|el dia de|ultimas? (notas|cosas)|lenguaje corporal)\b/, 2],
    ],
    wordsToAvoid: [
      [
        /\bpalabras\b.*\b(evitar|prohibidas|a eliminar)\b|\b(evitar|no (decir|digas)|nunca (digas|decir))\b.*\b(palabras|frases|muletillas)?\b|\bmuletillas\b/,
        3,
      ],
    ],
    brief: [
      [/^(el )?(resumen|resumen ejecutivo|contexto|propuesta|antecedentes|sinopsis|la propuesta)$/, 3],
      [/^(la )?(apuesta|idea)$/, 2],
    ],
    role: [
      [/^(rol|cargo|puesto|funcion|papel|titulo)$/, 3],
      [/\b(rol|cargo|puesto)\b/, 2],
    ],
    cares: [
      [
        /\b(le|les) (importa|importan|preocupa|preocupan|interesa|interesan)\b|\bprioridad(es)?\b|\bque (busca|buscan|valora|valoran)\b|\bse fija en\b/,
        3,
      ],
      [/\b(intereses|valores|preocupaciones|motivaciones|objetivos|enfoque)\b/, 2],
    ],
    asks: [
      [
        /\bpreguntas\b.*\b(probables?|posibles?|esperadas?|tipicas?)\b|\b(probables|posibles) preguntas\b|\b(te|me) (preguntara|preguntaran|puede preguntar|va a preguntar)\b/,
        3,
      ],
      [/\bpreguntas?\b|\bpregunta(ra|ran)\b/, 2],
    ],
    handling: [
      [
        /\bcomo (responder|manejar(lo|la)?|tratar(lo|la)?|convencer(lo|la)?|impresionar(lo|la)?|ganar(lo|la)?|abordar(lo|la)?|actuar)\b/,
        3,
      ],
      [/\b(estrategia|tactica|enfoque|manejo|que funciona)\b/, 2],
    ],
    script: [
      [/\b(guion|texto literal|palabra por palabra|en mis palabras)\b/, 3],
      [/\b(que decir|frase preparada|respuesta preparada)\b/, 3],
    ],
    askThem: [
      [/\b(preguntarle|preguntarles|que preguntarle)\b/, 3],
      [/\b(mis|tus) preguntas (para|a)\b|\bpreguntas para (el|ella|ellos)\b/, 3],
    ],
    challenge: [
      [
        /\b(objecion|desafio|ataque|critica|reto|cuestionamiento)\b|\b(ellos )?(diran|dira|te diran|pueden decir)\b/,
        3,
      ],
      [/^(la )?(pregunta|duda|preocupacion|problema|debilidad|riesgo)$/, 2],
    ],
    defence: [
      [/\b(defensa|replica|contraargumento)\b|\b(tu|mi|nuestra|la) respuesta\b/, 3],
      [/^(respuesta|responder|contestacion|contestar|respuesta (sugerida|ideal|modelo|corta))$/, 3],
      [/\b(dices|digo|respondo|respondes)\b|\bcomo responder\b/, 3],
    ],
    secondDefence: [
      [/^(y )?si (insisten|insiste|presionan|presiona|aprietan|aprieta|siguen|sigue|vuelven)\b/, 3],
      [/\b(segunda (defensa|respuesta)|plan b|ultima linea)\b/, 3],
    ],
    push: [
      [/^(la |su )?(segunda pregunta|contrapregunta|repregunta|presion|insistencia)$/, 3],
      [/^(insisten|insiste|presionan|aprietan)( mas)?$/, 3],
    ],
    question: [[/^(p|pregunta)( ?\d+)?$/, 3]],
    answer: [
      [/^(r|respuesta|solucion)( ?\d+)?$/, 3],
      [
        /^(tu|mi|la|nuestra|su) (respuesta|contestacion)$|^(buena |posible )?respuesta (correcta|modelo|sugerida|ideal|buena|corta|larga|breve|tipo|recomendada|posible|preparada)|^contestacion$|^(un |una )?(ejemplo|modelo|posible|buena|mejor|muestra|idea|borrador)( de)?( mi| tu| la)? respuesta/,
        3,
      ],
    ],
    keyPoints: [[/^(puntos? clave|ideas clave|claves|mencionar)$/, 3]],
    followUp: [[/^(repregunta|seguimiento|pregunta de seguimiento)s?$/, 3]],
    candidate: [[/^(candidat[oa]|nombre|preparado (por|para)|ponente|autora?)$/, 3]],
    person: [
      [
        /^(nombre|quien( habla)?|persona|ponente|entrevistador(a|es|as)?|panelista|miembro|vocal|jurado|juez|audiencia)s?$/,
        3,
      ],
    ],
    occasion: [
      [
        /\b(entrevistas?|panel|tribunal|jurado|pitch|defensa (del?|de la) (tfg|tfm|tesis|proyecto)|ronda final|oposicion)\b/,
        3,
      ],
      [/\b(preparacion|candidat[oa]|presentacion)\b/, 2],
    ],
    otherKind: [
      [
        /^(instalacion|uso|licencia|contribuir|como contribuir|registro de cambios|requisitos|dependencias|primeros pasos|documentacion|creditos|autores)$/,
        3,
      ],
      [
        /^(ingredientes|elaboracion|preparacion de la receta|raciones|modo de preparacion|para la (masa|salsa))$/,
        3,
      ],
      [
        /^(asistentes|acuerdos|orden del dia|ruegos y preguntas|proxima reunion|acta|tareas pendientes|preguntas abiertas)$/,
        3,
      ],
    ],
    wholePanel: [
      [
        /^(ellos|ellas|alguien|ustedes|entrevistadores|ellos y ellas|(?:los )?(?:jueces|profesores|evaluadores|inversores|miembros))$/,
        3,
      ],
      [/\b(todos|todas|panel|jurado|tribunal|cualquiera|grupo|equipo|general)\b/, 3],
    ],
  },
  numbers: {
    medio: 0.5,
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    diez: 10,
    quince: 15,
    veinte: 20,
    treinta: 30,
    sesenta: 60,
    noventa: 90,
  },
  units: { seconds: 'segundos?|segs?', minutes: 'minutos?', hours: 'horas?' },
  rangeWords: 'a|hasta',
  aboutWords: 'unos?|unas|aprox\\.?|cerca de|max\\.?',
  addressWords: /^(?:preguntas? )?(?:para|a|al)\s+(?:el |la |los |las )?/i,
  avoidCue: /\b(evita\w*|elimina\w*|quita\w*|no digas|nunca digas|muletillas?|prohibid\w*|sin rodeos)\b/i,
  pitchCue: /\b(?:usa|da|haz|di|suelta|aqu[ií] va)\b[^.!?\n]{0,60}\bpitch\b/i,
  askedForms:
    /^(?:por favor,? )?(?:(?:y |pero )?(?:que|por que|como|cual(?:es)?|cuando|cuanto[s]?|cuanta[s]?|donde|quien(?:es)?|para que)\b(?=.{6,})|(?:cuentame|cuentanos|cuenteme|hablame|hablanos|hableme|dime|diganos|digame|describe|describa|explica|explicame|expliqueme|explique|presentate|presentese|dame|deme|danos|imagina|imagine|supongamos|define|compara|disena|defiende|justifica|convenceme|vendeme|comparte|menciona|nombra|pon un ejemplo|resume)\b)/,
  notAsked:
    /^(?:como (?:usar|utilizar|leer|preparar|responder|manejar|contribuir)|por que (?:importa|funciona|esto)|que (?:hacer|decir|evitar|buscan|es star)|cuando usar)\b/,
  pointsBelow:
    /\b(siguientes?|a continuacion|abajo|salida|imprime|devuelve|resultado|este (codigo|fragmento))\b/,
  askedBy:
    /^(?:(?:posibles|probables) )?preguntas? (?:probables |posibles )?(?:del?|de la|de los|de las|por parte del?) (?:el |la |los |las )?(.{2,60})$|^(?:lo que |que )?(?:el |la |los |las )?(.{2,50}?) (?:puede(?:n)?|podria(?:n)?|va(?:n)? a) preguntar(?:te|me|nos)?$/,
  asksLead:
    /^(?:(?:puede|va a|podr[ií]a|suele) preguntar(?:te|me|nos)?|(?:te |me )?preguntar[aá]|preguntas?(?: probables?| posibles?)?)(?:\s*[:,–—-]\s*|\s+(?=["“«]))/i,
  profileOf: /^perfil (?:del? )(.{2,60})$/i,
  tellMe:
    /^(?:cuent[ae]|habl[ae]|di|dig[ae]|da|d[ae]|describ[ae])(?:me|nos|n[mn]e|nnos)\b|^describ[ae] una (?:situacion|ocasion|vez)\b/,
  asksBack:
    /^(?!.*\b(?:sabes|conoces|por que (?:quieres|te)|tu (?:ultim|anterior))).*\b(?:tienen|pueden|usan|utilizan|manejan|prefieren|ofrecen|buscan|trabajan|estan (?:buscando|pagando|trabajando)|cuentan con|miden|empleados|(?:el|su) equipo|(?:siguientes|proximos) pasos|son definidos|fue fundada)\b|\b(?:puedo|podria yo|debo|tendre|tendria que|trabajaria|estaria trabajando|integrarme|mi (?:puesto|rol|jefe))\b/,
  youAre: /^\s*(?:tú )?eres ([^.!?\n]{2,200})/iu,
  caresLead: /^(?:le (?:importan?|preocupan?|interesan?)|se fija en|busca|valora|prioridad(?:es)?)\s*:?\s*/i,
  asides:
    /\breflexion(?:es)?\b|\bautoevaluacion\b|\b(?:este|el presente) (?:documento|archivo)\b|\besta (?:guia|pagina)\b/,
  metWith: /\bcon (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})/u,
  notToAsk:
    /\bpreguntas?\b.*\b(?:evita\w*|no (?:debes|hay que|hagas|hacer|preguntar)|nunca|prohibidas|ti mism[oa]|mi mism[oa])\b|\b(?:evita\w*|no preguntes|nunca preguntes|malas|peores)\b.*\bpreguntas?\b|^(?:que no (?:preguntar|decir|hacer)|evitar|lo que no)\b|\bpreguntate\b/,
  howToAnswer: /\bcomo (?:responder|manejar|afrontar|contestar|enfrentar)/,
  occasionItself: /\b(?:una|la|mi|tu|esta|las) entrevistas?\b|\b(?:mi|tu) pitch\b/,
  totalWords: /^(?:total|suma|en total)\b/,
  conditions: /^(?:solo )?(?:si|cuando|en caso)\b/,
  endWords: /^(?:el )?(?:fin|final|cierre y fin|gracias)$/,
  slideWords: 'diapositiva|l[aá]mina',
  storyParts:
    /^(?:situacion|contexto|tarea|objetivo|accion|acciones|resultado|resultados|aprendizaje|impacto)$/,
  topics:
    /^(?:mis |tus )?(?:fortalezas?|debilidades?|fortalezas y debilidades|expectativas? salarial(?:es)?|motivos? de (?:salida|cambio)|metas profesionales|motivacion|disponibilidad|por que (?:esta|nuestra) empresa)$/,
  settledWords: /\b(final|definitiv[oa]|mejorad[oa]|revisad[oa]|actual(izad[oa])?|elegid[oa])\b/,
  draftWords: /\b(borrador(es)?|inicial|primera version|original|anterior|antigu[oa])\b/,
  versionWords:
    /\b(version(es)?|variante|opcion|corta|corto|larga|largo|media|completa|extendida|pitch|ascensor)\b/,
  speakerWords: /\b(?:yo|mi|mis|me|nosotros|nuestr[oa]s?|nos)\b/g,
  readerWords: /\b(?:tu|tus|te|usted|ustedes|candidatos?)\b/g,
  ownVoice:
    /^(?:yo|tu|tú|usted|candidat[oa]|aspirante|opositora?|estudiante|alumn[oa]|ponente|respuesta|mi respuesta|tu respuesta)$/,
  roleWords:
    /\b(ingenier[oa]|gerente|director[a]?|jef[ea]|responsable|lider|presidente|fundador[a]?|inversor[a]?|soci[oa]|recruiter|reclutador[a]?|disenador[a]?|desarrollador[a]?|analista|arquitect[oa]|profesor[a]?|tutor[a]?|juez[a]?|cliente|examinador[a]?|vocal|secretari[oa]|periodista|recursos humanos)s?\b/,
  titleWords: new Set(
    'el la los las de del para en con y entrevista ronda final preparacion panel guia notas plan puesto'.split(
      ' ',
    ),
  ),
  notInNames:
    /(^|\s)(el|la|los|las|para|por|que|c[oó]mo|cu[aá]l|preguntas?|ronda|entrevista|panel|parte|secci[oó]n|consejos?|puntos?|presentaci[oó]n|respuestas?|sobre|con|en|y|sus?|mis?|tus?|ingenier[oa]|director|directora|gerente|jefe|jefa|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(\s|$)/i,
};
