import type { Vocabulary } from './concepts.js';

/** German wordings, without umlauts: titles are folded before they are matched (`ü` → `u`, `ß` stays). */
export const de: Vocabulary = {
  script: /[a-z]/i,
  concepts: {
    pitch: [
      [/\b(pitch|kurzvorstellung|selbstvorstellung|selbstprasentation|elevator)\b/, 3],
      [
        /\b(eine?|zwei|drei|1|2|3|30|60|90)[ -]?(minuten?|sekunden?)\b.*\b(version|fassung|vorstellung|rede)\b/,
        3,
      ],
      [/\b(1|2|3|eine?|zwei|drei) ?minuten? (pitch|vorstellung|fassung|version)\b/, 3],
      [/\b(auswendig|in kurze|kurzfassung)\b/, 2],
    ],
    presentation: [
      [/\b(prasentation(en)?|vortrag|vortrage|referat)\b/, 3],
      [/\b(ablauf|ablaufplan|folien|einstieg und rahmen)\b/, 2],
      [/\b(gliederung|einstieg|zeitplan)\b/, 1],
    ],
    people: [
      [
        /\b(interviewer(innen|in)?|gesprachspartner(innen|in)?|kommissionsmitglieder|gremium|prufer(innen)?)\b/,
        3,
      ],
      [/\b(panel|profile?|jury|kommission|runde der|wer ist wer|wer sitzt)\b/, 2],
      [/\b(personen|menschen|mitglieder)\b/, 1],
    ],
    weakSpots: [
      [/\b(schwachstellen?|schwachpunkte?|wunde punkte?|wunder punkt|achillesferse|angriffsflachen?)\b/, 3],
      [/^(?!.*starken).*\bschwachen\b/, 3],
      [
        /\b(einwande?|einwand|druckpunkte?|kritikpunkte?|(heikle|schwierige|kritische) (punkte?|themen|stellen))\b/,
        3,
      ],
      [/\b(verteidigen|verteidigung|angriffe?|lucken?|kritik)\b/, 2],
      [/\b(herausforderungen?|risiken|heikel|heikle)\b/, 1],
    ],
    questions: [
      [/\b(fragenkatalog|fragensammlung|fragen (und|&) antworten|haufige fragen)\b/, 3],
      [
        /\b(wahrscheinliche|mogliche|erwartete|haufige|typische|fachliche|zu erwartende)n? fragen\b|\b(interview|prufungs|vorstellungs|verstandnis|fang|fach|stress|standard|einstiegs|motivations|eignungs|verhaltens|gesprachs)fragen\b|\b(haufigsten|typischen|wichtigsten) fragen\b/,
        3,
      ],
      [/\b(?:ruck|nach)?fragen (?:de[rs]|von|aus) (?!(?:bewerber|kandidat))/, 3],
      [/\bfragen die (?:mir|uns|man mir) /, 3],
      [/\b(musterantworten|vorbereitete antworten|beispielantworten)\b/, 2],
      [/\bfragen?\b/, 2],
      [/(?<!\b(?:an|be|um|ab|nach|ruck|gegen|hinter))fragen\b/, 2],
      [/\bantworten?\b/, 1],
    ],
    candidateQuestions: [
      [/\b(haben sie|hast du|habt ihr) (noch )?(weitere |eigene )?fragen( an (uns|mich))?$/, 3],
      [/\bfragen,? die (sie|du|ich|man|wir)( \w+)? (stellen|fragen)\b|\bfragen (zum|am) (ende|schluss)\b/, 3],
      [
        /\bfragen\b.*\b(an (sie|euch|das (unternehmen|team|gremium|panel)|die (runde|firma|jury|kommission|interviewer)|den (arbeitgeber|interviewer))|fur (sie|die runde|das panel))\b/,
        3,
      ],
      [
        /\b(meine|deine|eigene|unsere|ihre) (eigenen )?fragen\b|\bruckfragen\b(?! (?:de[rs]|von (?!dir|mir)|aus|einer)\b)|\bgegenfragen\b|\bwas ich (?:noch )?(?:wissen|fragen|erfahren) (?:will|mochte|muss)\b|\bfragen die ich (?:gestellt|stell|hatte|habe)/,
        3,
      ],
      [
        /\bwas (ich|du) (fragen|frage|fragst)\b|\bfragen am (ende|schluss)\b|\bumgekehrtes (interview|gesprach)\b/,
        3,
      ],
    ],
    drill: [
      [/\b(schnellfeuer|schnellfragen|blitzrunde|schnellrunde|karteikarten|nachts um (2|zwei|3|drei))\b/, 3],
      [/\b(ohne notizen|im schlaf|aus dem stegreif)\b/, 2],
    ],
    reminders: [
      [/\b(erinnerungen?|merkzettel|nicht vergessen|denk(e)? daran|merke)\b/, 3],
      [/\b(tipps?|checkliste|verhaltensregeln|spielregeln|tempo)\b/, 3],
      [/\b(vor dem (gesprach|termin)|am tag|letzte (notizen|hinweise)|korpersprache|auftreten)\b/, 2],
    ],
    wordsToAvoid: [
      [
        /\b(worter|formulierungen|floskeln)\b.*\b(vermeiden|meiden|streichen|verboten)\b|\b(fullworter|weichmacher|nicht sagen|verbotene worter)\b/,
        3,
      ],
    ],
    brief: [
      [
        /^(die )?(zusammenfassung|kurzfassung|hintergrund|ausgangslage|vorschlag|uberblick|worum es geht)$/,
        3,
      ],
      [/^(die )?(wette|idee|these)$/, 2],
    ],
    role: [
      [/^(rolle|position|funktion|stelle|aufgabe|titel)$/, 3],
      [/\b(rolle|position|funktion)\b/, 2],
    ],
    cares: [
      [
        /\b(wichtig|achtet auf|legt wert auf|interessiert (sich|sie|ihn)|prioritaten|worauf (sie|er) achtet|treibt (sie|ihn) (an|um))\b/,
        3,
      ],
      [/\b(interessen|werte|sorgen|ziele|anliegen|schwerpunkte?)\b/, 2],
    ],
    asks: [
      [/\b(wahrscheinliche|mogliche|erwartete|typische) fragen\b|\b(fragt|wird fragen|konnte fragen)\b/, 3],
      [/\bfragen?\b/, 2],
    ],
    handling: [
      [
        /\b(wie (du|ich|man) (sie|ihn|damit)?|umgang|so (uberzeugst|gewinnst|antwortest|uberzeuge|gewinne|antworte)|uberzeugen|beeindrucken|vorgehen|strategie)\b/,
        3,
      ],
      [/\b(ansatz|taktik|tipps?)\b/, 2],
    ],
    script: [[/\b(skript|wortlaut|wortlich|sprechtext|in (meinen|eigenen) worten|was ich sage)\b/, 3]],
    askThem: [[/\b(sie|ihn) fragen\b|\bmeine fragen? an\b|\bfragen? an (sie|ihn)\b/, 3]],
    challenge: [
      [
        /\b(einwand|angriff|vorwurf|kritik|herausforderung|provokation)\b|\b(sie sagen|man sagt|sie werden sagen)\b/,
        3,
      ],
      [/^(die )?(frage|sorge|zweifel|schwache|risiko|problem)$/, 2],
    ],
    defence: [
      [
        /\b(verteidigung|erwiderung|gegenargument|entgegnung)\b|\b(meine|deine|unsere) (antwort|reaktion)\b/,
        3,
      ],
      [/^(antwort|reaktion|antworten|musterantwort|kurze antwort)$/, 3],
      [/\b(ich (sage|antworte|entgegne))\b/, 3],
    ],
    secondDefence: [
      [
        /^(und )?(wenn|falls) (sie|er|man|jemand)?\b.*\b(nachhak\w*|nachbohr\w*|nachfrag\w*|insistier\w*|drangen|weiter|nachleg\w*|druck\w*)\b/,
        3,
      ],
      [/\b(zweite (verteidigung|antwort)|plan b|ruckzugslinie)\b/, 3],
    ],
    push: [[/^(die |ihre |seine )?(nachfrage|zweite frage|nachhaken|nachlegen)$/, 3]],
    question: [[/^(f|frage)( ?\d+)?$/, 3]],
    answer: [
      [/^(antwort|losung)( ?\d+)?$/, 3],
      [
        /^(?:(?:sehr|eine?|die|meine|deine|ihre|unsere|mogliche|gute|starke|perfekte|beste|kurze|lange|richtige|ehrliche|ideale|souverane) ){0,3}(?:beispiel|muster|kurz)?antwort(?:en|struktur|idee|vorschlag)?$/,
        3,
      ],
    ],
    keyPoints: [[/^(kernpunkte|schlusselpunkte|stichpunkte|kernaussagen)$/, 3]],
    followUp: [[/^(nachfragen?|anschlussfragen?|folgefragen?)$/, 3]],
    candidate: [[/^(kandidat(in)?|bewerber(in)?|name|vorbereitet (von|fur)|vortragende[r]?)$/, 3]],
    person: [
      [
        /^(name|wer|person|personen|interviewer(in)?|gesprachspartner(in)?|prufer(in)?|mitglied|jurymitglied|panelmitglied|publikum)$/,
        3,
      ],
    ],
    occasion: [
      [
        /\b(vorstellungsgesprach|bewerbungsgesprach|interviews?|panel|jury|disputation|verteidigung der|mundliche prufung|kolloquium|assessment|auswahlgesprach|pitch)\b/,
        3,
      ],
      [/\b(vorbereitung|bewerbung|prasentation|gesprach)\b/, 2],
    ],
    otherKind: [
      [
        /^(installation|benutzung|verwendung|lizenz|mitmachen|anderungen|anderungsprotokoll|voraussetzungen|erste schritte|dokumentation)$/,
        3,
      ],
      [/^(zutaten|zubereitung|portionen|nahrwerte|fur den teig|fur die sosse)$/, 3],
      [
        /^(teilnehmer(innen)?|anwesend|anwesende|entschuldigt|beschlusse|tagesordnung|protokoll|nachste sitzung|verschiedenes|offene (fragen|punkte)|aufgaben)$/,
        3,
      ],
    ],
    wholePanel: [
      [
        /^(sie|man|jemand|leute|andere|(?:die )?(?:prufer|gutachter|investoren|juroren|zuhorer)(?:innen)?)$/,
        3,
      ],
      [/\b(alle|runde|gremium|panel|jury|kommission|team|allgemein|jeden)\b/, 3],
    ],
  },
  numbers: {
    halbe: 0.5,
    eine: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    fünf: 5,
    zehn: 10,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    sechzig: 60,
    neunzig: 90,
  },
  units: { seconds: 'sekunden?|sek', minutes: 'minuten?', hours: 'stunden?|std' },
  rangeWords: 'bis',
  aboutWords: 'ca\\.?|etwa|circa|rund|max\\.?',
  addressWords: /^(?:fragen? )?(?:an|für|fuer)\s+(?:den |die |das )?/i,
  avoidCue:
    /(?:vermeide\w*|meide\w*|streich\w*|nie sagen|nicht sagen|niemals sagen|füllw(?:o|ö)rt\w*|weichmacher\w*|weglassen|ohne floskeln)/i,
  pitchCue: /\b(?:nutze|halte|sage|bring|hier kommt)\b[^.!?\n]{0,60}\bpitch\b/i,
  askedForms:
    /^(?:bitte )?(?:(?:und |aber )?(?:was|warum|wieso|weshalb|wie|wann|wo|wer|wen|wem|welche[rnsm]?|woran|womit|wofur|worauf)\b(?=.{6,})|(?:erzahl(?:en|e|t)?(?: sie| mir| uns)?|beschreib(?:en|e|t)?|erklar(?:en|e|t)?|erlauter(?:n|e|t)?|nenn(?:en|e|t)?|schilder(?:n|e|t)?|stell(?:en|e|t)? (?:sie|dich|dir|uns)|gib|geben sie|entwerfen|entwirf|vergleich(?:en|e)?|begrunde[nt]?|skizzier(?:en|e)?|definier(?:en|e)?|uberzeug(?:en|e)|verteidig(?:en|e)|fuhr(?:en|e)? (?:sie|uns|mich))\b)/,
  notAsked: /^(?:wie (?:man|du|sie|ich) |warum das|was (?:sie|zu|ich|wir|du) |wann man|worum es)/,
  pointsBelow:
    /\b(folgende[nrsm]?|unten|unten stehende[nrsm]?|ausgabe|ausgegeben|dieser code|dieses (programm|beispiel))\b/,
  askedBy:
    /^(?:(?:mogliche|wahrscheinliche|erwartete) )?fragen? (?:von|vom|der|des|seitens) (?:der |dem |des )?(.{2,60})$|^(?:was |das )?(?:der |die |das )?(.{2,50}?) (?:fragt|fragen wird|fragen konnte|konnte fragen|wird fragen|wahrscheinlich fragt)$/,
  asksLead:
    /^(?:(?:sie |er )?(?:fragt|wird fragen|k[oö]nnte fragen|fragt vermutlich)|(?:wahrscheinliche |m[oö]gliche )?fragen?)(?:\s*[:,–—-]\s*|\s+(?=["„“]))/i,
  profileOf: /^profil (?:von |der |des )(.{2,60})$/i,
  tellMe:
    /^(?:erzahlen sie|erzahl|nennen sie|schildern sie|beschreiben sie) (?:mir|uns|eine situation|ein beispiel)\b/,
  asksBack:
    /\bich\b(?! (?:sie|ihnen)\b)|\bmeine?[mnrs]? (?:team|aufgaben?|rolle|arbeitsplatz|vorgesetzte\w*|erste\w*)\b|\bin ihrem (?:unternehmen|team|haus)\b|^(?!.*\bwarum\b).*\bihr(?:e|em|er|en)? (?:team|unternehmen|firma|abteilung)\b|\bwie (?:lauft|sieht|ist|erfolgt|sind|gross)\b[^?]{0,40}\b(?:einarbeitung|ausbildung|betreuung|einschulung|zusammenarbeit|onboarding|team|abteilung|chancen)\b|\b(?:weiterbildung|weiterbildungs\w+|fortbildung\w*)\b|\bnachste[nr]? schritte?\b|\bansprechpartner\b/,
  youAre: /^\s*(?:du bist|sie sind) ([^.!?\n]{2,200})/iu,
  caresLead:
    /^(?:(?:ihm|ihr|ihnen) ist wichtig|achtet auf|legt wert auf|interessiert sich f[uü]r|will wissen|priorit[aä]t(?:en)?|wichtig(?: ist)?)\s*:?\s*/i,
  asides:
    /\b(?:selbst)?reflexion\b|\bselbsteinschatzung\b|\bdiese[mnrs]? (?:dokument|leitfaden|seite|datei|handbuch|katalog)\b/,
  metWith: /\bmit (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})/u,
  notToAsk:
    /\bfragen?\b.*\b(?:vermeiden|nicht stellen|niemals|tabu|dich selbst|mich selbst|sich selbst)\b|\b(?:keine|schlechte|verbotene|unzulassige) fragen\b|^(?:vermeide|was (?:du|sie|man|ich) nicht)\b|\b(?:nicht|nie|niemals) fragen\b|\bfrag(?:e|en)? (?:dich|sie sich|mich) selbst\b/,
  howToAnswer: /\b(?:umgang mit|wie (?:man|du|sie) (?:auf )?)/,
  occasionItself:
    /\b(?:vorstellungs|bewerbungs)gespr(?:a)?ch\b|\b(?:mein|dein|das)(?:e[mn])? (?:interview|pitch)\b/,
  totalWords: /^(?:gesamt|summe|insgesamt|zusammen\b)/,
  conditions: /^(?:nur )?(?:wenn|falls|sollte)\b/,
  endWords: /^(?:das )?(?:ende|schluss|fertig|danke)$/,
  slideWords: 'folie|seite',
  storyParts:
    /^(?:situation|ausgangslage|kontext|aufgabe|ziel|handlung|aktion|vorgehen|massnahmen|ergebnis|ergebnisse|resultat|lehre|erkenntnis)$/,
  topics:
    /^(?:meine |ihre |deine )?(?:starken|schwachen|starken (?:und|&) schwachen|gehaltsvorstellung(?:en)?|wechselgrund|wechselmotivation|motivation|karriereziele|eintrittstermin|kundigungsfrist|warum (?:ich|wir|dieses unternehmen))$/,
  settledWords: /\b(endgultige?|finale?|endfassung|uberarbeitete?|verbesserte?|aktuelle?)\b/,
  draftWords: /\b(entwurf|entwurfe|erste (version|fassung)|rohfassung|ursprungliche?|alte?)\b/,
  versionWords:
    /\b(version(en)?|fassung(en)?|variante|kurz(e|fassung|version)?|lang(e|fassung|version)?|pitch|mittel)\b/,
  speakerWords: /\b(?:ich|mir|mich|meine?[mnrs]?|wir|uns|unsere?[mnrs]?)\b/g,
  readerWords: /\b(?:du|dir|dich|deine?[mnrs]?|ihr|euch|ihnen|ihre[mnrs]?|man)\b/g,
  ownVoice:
    /^(?:ich|du|sie|wir|kandidat(?:in)?|bewerber(?:in)?|prufling|student(?:in)?|antwort|meine antwort|deine antwort|ihre antwort)$/,
  roleWords:
    /(?:leiter(?:in)?|leitung|chef(?:in)?|direktor(?:in)?|ingenieur(?:in)?|entwickler(?:in)?|vorstand|geschaftsfuhrer(?:in)?|grunder(?:in)?|investor(?:in)?|partner(?:in)?|personaler(?:in)?|designer(?:in)?|analyst(?:in)?|professor(?:in)?|prufer(?:in)?|betreuer(?:in)?|kund(?:e|in)|referent(?:in)?)\b/,
  titleWords: new Set(
    'der die das den dem und für fuer mit zum zur im am ein eine vorstellungsgespräch gespräch runde vorbereitung interview panel leitfaden notizen plan stelle'.split(
      ' ',
    ),
  ),
  notInNames:
    /(^|\s)(der|die|das|den|dem|ein|eine|und|oder|für|fuer|mit|zum|zur|im|am|an|von|wie|was|warum|wer|meine|deine|unsere|ihre|fragen?|runde|gespr[aä]ch|teil|abschnitt|tipps?|antworten?|vortrag|pr[aä]sentation|vorbereitung|pr[uü]fung|m[uü]ndliche[rsn]?|bewerbung|leiter|leiterin|januar|februar|m[aä]rz|mai|juni|juli|oktober|dezember)(\s|$)/i,
};
