"""Words that stand for a code in a cell: states, kinds and answers, as groups write them.

The words of each code are tried folded (case, accents, punctuation). The codes themselves and
their names are always understood, so that our own sheets come back.
"""

from collections.abc import Mapping
from types import MappingProxyType

from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.members import LimitUnit, MemberKind
from organiser_app.domain.needs import HowOften, NeedState, OfferState
from organiser_app.spreadsheet.canonical import fold


def _lookup(words: Mapping[str, str]) -> Mapping[str, str]:
    codes = {fold(code): code for code in words}
    for code, phrases in words.items():
        codes |= {fold(phrase): code for phrase in phrases.split(",")}
    return MappingProxyType(codes)


NEED_STATES = _lookup(
    {
        NeedState.OPEN: "new,todo,to do,to-do,needed,need,waiting,pending,unassigned,unclaimed,unmatched,"
        "not started,available,active,received,submitted,intake,intake needed,needs intake,"
        "dispatch needed,needs dispatch,delivery needed,needs delivery,volunteer needed,triage,"
        "open unassigned,in triage,on hold,hold,waitlist,waitlisted,backlog,call back,callback,"
        "needs follow up,follow up needed,follow up,no answer,left voicemail,reopened,re-opened,requested,"
        "assign intake,assign delivery,looking for volunteer,not done,not complete,not completed,"
        "incomplete,unfulfilled,outstanding,"
        "abierto,abierta,abierto/a,pendiente,nuevo,nueva,activo,activa,obert,oberta,pendent,nou,"
        "nova,actiu,ouvert,ouverte,en attente,nouveau,offen,neu,ausstehend,aberto,pendente,aperto",
        NeedState.MATCHED: "assigned,claimed,in progress,in process,ongoing,started,accepted,committed,"
        "confirmed,communicated,scheduled,dispatched,dispatch started,intake started,delivery assigned,"
        "delivery claimed,delivery started,volunteer assigned,tentative,tentative match,match confirmed,"
        "out for delivery,on the way,booked,open assigned,assigned to volunteer,picked up,"
        "asignado,asignada,en curso,en proceso,aceptado,aceptada,assignat,assignada,en curs,acceptat,"
        "attribue,attribuee,en cours,accepte,zugeteilt,vergeben,in arbeit,in bearbeitung,angenommen,"
        "atribuido,em andamento,assegnato,in corso",
        NeedState.MET: "complete,completed,done,fulfilled,delivered,closed,finished,resolved,satisfied,"
        "request complete,request completed,delivery complete,delivery completed,delivered to,helped,"
        "served,success,successful,closed completed,closed met,closed complete,ok,all done,received help,"
        "completado,completada,hecho,hecha,cerrado,cerrada,resuelto,resuelta,entregado,entregada,cubierto,"
        "cubierta,finalizado,finalizada,completat,fet,feta,tancat,tancada,resolt,resolta,lliurat,cobert,"
        "coberta,finalitzat,termine,terminee,fait,ferme,livre,resolu,erledigt,abgeschlossen,fertig,"
        "geliefert,geschlossen,concluido,feito,fechado,completato,fatto,chiuso",
        NeedState.PARTLY_MET: "partly met,partially met,partial,partially,partly,partially complete,"
        "partially completed,partly done,partially fulfilled,some,in part,"
        "parcial,parcialmente,parcialment,partiel,partiellement,teilweise,parziale",
        NeedState.WITHDRAWN: "cancelled,canceled,cancel,withdrawn by requester,no longer needed,not needed,"
        "declined,duplicate,duplicated,dupe,spam,test,error,rescinded,found help elsewhere,retracted,"
        "self resolved,void,deleted,"
        "cancelado,cancelada,retirado,retirada,duplicado,duplicada,ya no hace falta,cancel lat,"
        "cancel lada,retirat,duplicat,ja no cal,annule,annulee,retire,doublon,abgesagt,storniert,"
        "zuruckgezogen,doppelt,annullato",
        NeedState.CLOSED_UNMET: "unmet,not met,could not help,couldn't help,unable to help,unable to fulfill,"
        "cannot help,can't help,unable,failed,rejected,denied,expired,unreachable,unable to reach,"
        "could not reach,no response,unresponsive,referred,referred out,referred elsewhere,sent to another group,"
        "transferred to another group,out of area,out of scope,closed not met,closed unmet,closed out of scope,"
        "closed no help wanted,"
        "no cubierto,no cubierta,caducado,rechazado,derivado,no cobert,caducat,rebutjat,derivat,"
        "non satisfait,refuse,expire,oriente,nicht erfullt,abgelehnt,abgelaufen,weitergeleitet",
    }
)

OFFER_STATES = _lookup(
    {
        OfferState.OPEN: "active,available,new,yes,true,activo,activa,disponible,actiu,ouvert,offen,aktiv,1",
        OfferState.RESTING: "paused,on hold,inactive,suspended,unavailable,inactivo,inactiva,inactiu,pausado,"
        "pausat,en pause,pausiert,inaktiv,no,false,0",
        OfferState.USED: "taken,assigned,confirmed,communicated,matched,fulfilled,completed,done,claimed,given,used up,usado,fet",
        OfferState.WITHDRAWN: "cancelled,canceled,expired,closed,deleted,retirado,retirada,cancelado,cancelada,"
        "caducado,retirat,annule,abgelaufen,zuruckgezogen",
    }
)

OUTCOMES = _lookup(
    {
        Outcome.COMPLETED: "received,complete,done,given,delivered,fulfilled,accepted,committed,confirmed,"
        "success,successful,finished,closed,ok,yes,true,paid,approved,1,picked up,"
        "completado,completada,hecho,recibido,entregado,aceptado,completat,fet,rebut,lliurat,acceptat,"
        "termine,fait,livre,recu,erledigt,abgeschlossen,erhalten,geliefert,concluido,completato",
        Outcome.PARTLY: "partial,partially,partly done,partially completed,partially received,some,parcial,"
        "parcialmente,parcialment,partiel,teilweise,parziale",
        Outcome.DID_NOT_HAPPEN: "cancelled,canceled,failed,rejected,declined,not received,not done,no show,"
        "noshow,missed,deleted,undone,void,returned,refused,no,false,erased,reversed,abandoned,"
        "cancelado,cancelada,rechazado,no realizado,cancel lat,rebutjat,annule,refuse,abgesagt,"
        "nicht erschienen,abgelehnt,annullato",
    }
)

ASKED = _lookup(
    {
        Asked.ASKED: "requested,request,asked for,yes,y,true,on request,need,from a need,by request,1,solicitado,"
        "pedido,si,sollicitat,demanat,demande,oui,erbeten,ja,angefragt,richiesto",
        Asked.UNASKED: "spontaneous,offered,unasked,unsolicited,not requested,not asked,offered unasked,no,n,"
        "false,gift,0,espontaneo,ofrecido,no solicitado,espontani,ofert,spontane,non,spontan,"
        "ungefragt,nein,spontaneo",
        Asked.NOT_RECORDED: "not known,don't know,unsure",
    }
)

ARRANGED_BY = _lookup(
    {
        ArrangedBy.COORDINATOR: "organiser,organizer,dispatcher,dispatch,matched,broker,office,admin,staff,app,"
        "coordinador,coordinadora,coordination,koordination",
        ArrangedBy.DIRECT: "directly,each other,themselves,self,peer,member,directo,directe,direkt,diretto",
        ArrangedBy.NOT_RECORDED: "not known",
    }
)

HOW_OFTEN = _lookup(
    {
        HowOften.ONCE: "one time,one-time,one off,single,1,once only,una vez,una vegada,une fois,einmal",
        HowOften.SEVERAL: "a few times,several times,limited,few,varias veces,diverses vegades,plusieurs fois,"
        "mehrmals",
        HowOften.STANDING: "ongoing,always,inexhaustible,recurring,regular,regularly,weekly,monthly,unlimited,"
        "any time,anytime,permanent,continuous,permanente,regelmassig,dauerhaft,toujours,sempre,siempre",
    }
)

MEMBER_KINDS = _lookup(
    {
        MemberKind.PERSON: "individual,people,member,volunteer,neighbour,neighbor,adult,persona,particular,"
        "personne,mensch,female,male,pessoa",
        MemberKind.HOUSEHOLD: "family,home,house,hogar,familia,llar,foyer,famille,haushalt",
        MemberKind.GROUP: "team,collective,circle,club,grupo,colectivo,grup,collectif,groupe,gruppe,gruppo",
        MemberKind.POOL: "fund,fridge,community fridge,pantry,tool library,tool shed,account,fondo,fons,fonds,"
        "kasse,caja",
        MemberKind.ORGANISATION: "organization,org,ngo,non-profit,nonprofit,business,company,association,agency,"
        "charity,church,school,organizacion,organitzacio,asociacion,associacio,empresa,bank,"
        "organisation,verein,entreprise",
    }
)

LIMIT_UNITS = _lookup(
    {
        LimitUnit.ACTS: "times,matches,acts of help,deliveries,tasks,veces,vegades,fois,mal",
        LimitUnit.HOURS: "hour,hrs,h,horas,hores,heures,stunden",
    }
)

CHOICE_WORDS = MappingProxyType(
    {
        ("members", "kind"): MEMBER_KINDS,
        ("members", "limit_unit"): LIMIT_UNITS,
        ("needs", "state"): NEED_STATES,
        ("offers", "state"): OFFER_STATES,
        ("offers", "how_often"): HOW_OFTEN,
        ("exchanges", "asked"): ASKED,
        ("exchanges", "outcome"): OUTCOMES,
        ("exchanges", "arranged_by"): ARRANGED_BY,
    }
)
"""By table and field: folded word to code."""

OFFER_WORDS = frozenset(
    [
        "offer",
        "offers",
        "offering",
        "oferta",
        "oferta",
        "ofertas",
        "offre",
        "angebot",
        "offerta",
        "give",
        "giving",
    ]
)
NEEDS_HELP = frozenset({"help needed", "needs help", "need help", "in need", "needs support"})
OFFERS_HELP = frozenset({"help offered", "offers help", "offering help", "can help", "volunteer"})
"""Headers of two yes/no columns that together say what a row is."""

NEED_WORDS = frozenset(
    [
        "inquiry",
        "inquiries",
        "request",
        "requests",
        "need",
        "needs",
        "want",
        "wants",
        "ask",
        "asks",
        "demanda",
        "demandas",
        "peticion",
        "solicitud",
        "necesidad",
        "necessitat",
        "demande",
        "besoin",
        "gesuch",
        "anfrage",
        "bedarf",
        "richiesta",
        "pedido",
    ]
)
"""Words of a column that says of each row whether it is an offer or a need."""
