"""Headers that mean a field, in English as groups write them; other languages in their own table.

Phrases are compared folded. A phrase that starts with `=` counts only when it is the whole
header: `time`, `name` or `from` inside a longer question say nothing. Earlier phrases of a field
are stronger than later ones. A key such as `needs.opened` is for one table only and comes before
the key without a table.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.layout import TABLES, Table, field_of
from organiser_app.spreadsheet.synonyms_languages import LANGUAGES

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        # people, in every table
        "name": "=name,full name,=person,display name,name of person,first name and last initial,"
        "first and last name,preferred name,your name,name or alias,=who,=for whom,=by whom,"
        "member name,=member,=members,=user,username,user name,=neighbor,=neighbour,=participant,"
        "=contact person,=alias,=nickname",
        "members.name": "=volunteer,=rider,=helper,organisation name,organization name,=organisation,"
        "=organization,=contact name,agency name,partner name,=partner,site name,group name,=donor",
        "needs.name": "=requester,=requestor,=caller,called by,=recipient,=beneficiary,=client,=asker,=household,=customer,"
        "=person in need,requested by,recipient name,client name,=family,requester name,requestor name,"
        "reported by,dropoff name,=pin,on behalf of",
        "offers.name": "=volunteer,=offerer,=provider,=giver,=donor,=helper,offered by,volunteer name,=cav",
        "first_name": "first name,given name,=first,forename,=fname,=christian name",
        "middle_name": "middle name,=middle,second name,=middle initial",
        "last_name": "last name,surname,family name,=last,=lname,last initial",
        "pronouns": "pronouns,=pronoun,preferred pronouns,gender pronouns",
        "phones": "phone,phone number,telephone,mobile,cell,cell phone,mobile phone,telephone number,"
        "cell number,mobile number,=tel,phone no,contact number,=whatsapp,whatsapp number,=sms,"
        "alternative phone,alt phone,secondary phone,home phone,work phone,second phone,other phone,"
        "=landline,signal number,phone 2",
        "email": "email,e-mail,email address,e-mail address,mail address,=mail,contact email,=emails,"
        "e mail,alternative email,secondary email",
        "contact": "contact info,contact,contact information,contact details,=how to reach you,"
        "how can we reach you,best way to reach you,how can we contact you,contact email phone,"
        "email or phone,phone or email,phone email,requester contact",
        "preferred_contact": "preferred contact method,preferred contact,contact preference,"
        "preferred method of contact,how do you prefer to be contacted,best way to contact,"
        "how would you like to be contacted,contact method,preferred way of contact,text or call,"
        "preferred communication",
        "contact_time": "preferred contact time,best time to call,best time to contact,best time to reach,"
        "good time to contact,when can we call,when to call,contact time,time to call",
        "languages": "languages,language,language preference,preferred language,language spoken,"
        "languages spoken,spoken languages,locale,what languages do you speak,primary language,"
        "locale name",
        "address": "address,street address,home address,delivery address,postal address,=addr,street,"
        "=location,nearest intersection,cross street,cross streets,=intersection,mailing address,"
        "dropoff address,requester addr,=city,=town,=postcode,=postal,=postal code,=zip,zip code,"
        "=county,=state,=province,address line,=apt,=apartment,=house no,=house number,=flat,=unit number,=buzzer,street 1,street 2,"
        "cross street 1,cross street 2,where do you live,=village,"
        "=country",
        "area": "area,neighborhood,neighbourhood,=pod,service area,neighborhood area,=zone,=quadrant,=hub,"
        "=district,=borough,=ward,=quarter,=region,=sector,=turf,service area name,=geographical location,"
        "which neighborhood,what neighborhood,=locality,=localities,volunteer quadrant",
        "household_size": "household size,number of people in household,people in household,size of household,"
        "how many people,number of people,family size,number in household,people in the household,"
        "number of household members,household members,num adults,num children,number of adults,"
        "number of children,=adults,=children,=kids,how many in household,how many adults,how many children,"
        "=people,number of persons,how many people live",
        "tags": "tags,=tag,labels,=label,=groups,=teams,roles,=role",
        "availability": "availability,=available,when are you available,days available,times available,"
        "available days,available times,when can you help,schedule,available hours,free times",
        "note": "note,notes,comments,comment,remarks,additional information,additional info,extra info,"
        "anything else,other information,internal notes,general notes,notes for,further information,"
        "=memo,any other,organizer results and comments,organizer notes,organizer,questions comments,"
        "special instructions,delivery instructions,=details,delivery notes,rider notes,intake general notes",
        "code": "unique id,uniqueid,member number,member code,member uid,account code,=code,=uid,=id,"
        "=number,=no,=n,=#,ticket id,case,case number,case id,order id,ticket,ticket number,request id,"
        "external id,reference,=ref,record id,=account,record number,response id,submission id,"
        "tracking id,partner tracking id,member id,=user id,serial number,airtable id,=key,ticket code",
        "category": "category,category name,=type,=kind,type of help,kind of help,help type,categories,"
        "=service,service category,type of support,=topic,what kind of help,=class",
        "unit": "unit,units,=unit of measure,=uom,unit name",
        "quantity": "quantity,amount,=qty,how many,how much,=number of items,=boxes,number of boxes,box size,"
        "=items,=bags,=meals,amount given",
        # members
        "kind": "kind,=type,member type,account type,type of member,person or organisation",
        "household": "household,household name,=family,lives with,=house",
        "acts_for": "acts for them,someone acts for,proxy,=guardian angel,representative,contact through,"
        "emergency contact,=carer,=caregiver",
        "skills": "=skills,can help with,ways to help,how can you help,how would you like to help,=skill,"
        "how would you like to volunteer,how would you like to contribute,what can you offer,special skills,"
        "interests,talents,abilities,expertise,=services,what can you do,ways to volunteer,ways of helping,"
        "what can you help with,able to help with,volunteer interests,"
        "=capacity",
        "monthly_limit": "own limit a month,monthly limit,limit a month,monthly matches max,max per month,"
        "hours a month,hours per month,maximum per month,times per month,how many times a month",
        "limit_unit": "limit counted in,limit unit",
        "joined": "joined,join date,date joined,entry date,member since,registered,registration date,"
        "signup date,sign up date,created,created at,created time,date added,=since,=timestamp,start date,"
        "date created,=time,date registered,=date,submitted,submitted at",
        "paused_until": "paused until,pause until,resting until,on leave until,back on,unavailable until",
        "left": "left,left on,date left,leaving date,end date,exit date,deactivated,deactivated at",
        "consent.share_contact": "may share contact with a helper,share contact,ok to share contact,"
        "level of sharing i am ok with,level of sharing,can we share your contact,share my information,"
        "share your contact information,ok to share,sharing consent,consent to share,consent,waiver",
        "consent.export": "may appear in sheets,appear in lists,include in directory,list in directory,"
        "share in directory",
        "consent.statistics": "may count in figures,count in statistics,use for statistics,use for research",
        "consent.thanks": "may be thanked by name,thank by name,thanked publicly,can we thank you,"
        "anonymous in leaderboard",
        # needs
        "needs.category": "category,what do you need,what type of support are you seeking,"
        "what types of support are you seeking,what type s of support are you seeking,request type,"
        "type of request,need type,type of need,needs,need category,request category,kind of need,"
        "support needed,help needed,help type,what do you need help with,what kind of help do you need,"
        "what kind of support,what kinds of support,work type,type of help,type of support,"
        "kind of help,category name,categories,type of assistance,assistance needed,service requested,"
        "services needed,requested services,=type,=kind,service category,resources needed,items needed,"
        "food options,=support,areas of need,what can we help with,what help",
        "needs.words": "what is needed,request,message,description,details of request,request details,"
        "details about your request,describe your request,describe your need,details,add any details,"
        "request info,need description,=need,request description,what do you need exactly,"
        "tell us more,tell us about your need,=title,=ask,=inquiry,=items,shopping list,grocery list,"
        "other items,more about your request,situation,please describe,what can we help you with,=subject,"
        "=help,=service,=post,explain,requests,dietary restrictions,diet,allergies",
        "urgency": "urgency,is your need,how urgent,time sensitivity,urgent,is urgent,priority,"
        "how soon,when do you need,time frame,timeframe,timeline,urgency level,how urgently,"
        "urgency level name,=when,level of urgency",
        "needs.opened": "asked on,timestamp,date requested,requested on,request date,requested date,created,"
        "date of request,created at,created time,submitted,submitted at,submission date,date submitted,"
        "opened,open date,date opened,date received,received on,received,intake date,intake time,"
        "date created,entry date,call date,inquiry date,=date,=time,created on,start date,=day,start time,"
        "date entered,=added",
        "needed_by": "needed by,need by,need it by,when do you need it,when is it needed,due date,date needed,deadline,=due,delivery date,needed on,"
        "by when,next date needed,when needed,date of delivery,=until,end date,expiry date,expires,"
        "date due,end on,complete by,request date,required by,pick up date",
        "recurring": "comes back,recurring,is your need recurring,recurrence,how often,frequency,repeat,"
        "one time or recurring,is this a recurring need,=repeats,ongoing",
        "is_sensitive": "sensitive,remain anonymous,anonymous,is sensitive,confidential,need to remain anonymous,"
        "keep private",
        "source": "came in by,source,channel,method of contact,text or voice,received via,how received,"
        "received by phone,intake method,=via,=medium,inbound method,how did they contact us,origin",
        "state": "state,status,request status,stage,=progress,help status,case status,current status,"
        "delivery status,need status,fulfillment status,=completed,=done,=complete,=fulfilled,=met,"
        "=resolved,=closed",
        "closed": "closed on,date closed,completion date,completed on,date completed,closed at,completed at,"
        "date fulfilled,fulfilled on,date delivered,delivered on,resolved on,date resolved,close date,"
        "completed date,fulfilled date,delivered date",
        "reason": "reason,reason closed,closing reason,why closed",
        "helper": "helper,delivery volunteer,=volunteer,assigned to,claimed by,volunteer name,=driver,=rider,"
        "=assigned,=claimed,matched with,assigned volunteer,slack volunteer name,=shopper,=deliverer,fulfilled by,=matched,"
        "helped by,who is helping,=assignee,=buddy,=courier",
        "helper_phone": "helper phone,volunteer phone,driver phone,rider phone,volunteer phone number",
        "helper_email": "helper email,volunteer email,driver email,rider email",
        # offers
        "offers.category": "category,what resources can you offer,what can you offer,type of offer,offer type,"
        "type of help,help offered,what are you offering,what would you like to offer,resources can you offer,"
        "ways to help,how can you help,offer category,categories,help type,service category,=type,kind of offer,"
        "how would you like to volunteer,what can you help with,category name,=services,what can you provide,"
        "can help with,=kind",
        "offers.words": "what is offered,offer,description,details of offer,=title,offer description,details,"
        "special skills,skills or particular resources,describe your offer,=resources,resource,=service,"
        "=skills,what do you offer,tell us more,=offering,=post,=subject,=item,skills",
        "how_often": "how often,frequency,how frequently",
        "times": "times,number of times,max matches,how many times",
        "offers.start": "from,start,available from,start date,start on,created,timestamp,created at,date,"
        "date offered,submitted,created time,=opened,=time,date posted,posted on,published",
        "until": "until,available until,end date,expires,expiry date,end on,expiration,valid until,=to,"
        "expired on,=end,expiry",
        # exchanges
        "day": "date,service date,date of service,exchange date,date of exchange,=day,created,timestamp,"
        "transaction date,created at,date helped,delivery date,date delivered,completed on,date completed,"
        "date of help,when,transfer date,date given,occurred on,=time,month,activity date,payment date,"
        "date transfer,entry date",
        "giver": "giver,provider,service provider,helper,given by,helped by,=volunteer,=donor,who gave,who helped,"
        "provided by,=rider,=driver,=from,who provided,from whom,=seller,=worker,=lender,=teacher,=supplier,"
        "delivered by,source,giver name,volunteer name,provider name,donor name,from member,from name,=payee,"
        "rider name,=sender,=shopper,=source account,paid by,=who",
        "receiver": "receiver,recipient,service recipient,given to,=beneficiary,received by,who received,=to,"
        "helped whom,=requester,=requestor,=caller,called by,to whom,=client,=customer,=buyer,=borrower,=student,delivered to,"
        "destination,receiver name,recipient name,dropoff name,=neighbor,=neighbour,to member,to name,"
        "who was helped,=household,=payer,client name,receiving mag,=family,requester name,=destination account,=for,=whom,helped",
        "giver_code": "giver id,giver code,provider id,payee code,from id,source id,helper id,giver number",
        "receiver_code": "receiver id,receiver code,recipient id,payer code,to id,destination id,"
        "receiver number",
        "giver_phone": "giver phone,rider phone,volunteer phone,helper phone,provider phone,driver phone",
        "giver_email": "giver email,rider email,volunteer email,helper email,provider email,driver email",
        "receiver_phone": "receiver phone,recipient phone,dropoff phone,requester phone,client phone",
        "receiver_email": "receiver email,recipient email,dropoff email,requester email,client email",
        "receiver_address": "receiver address,recipient address,dropoff address,delivery address,=address",
        "exchanges.category": "category,service category,type of help,kind of help,category name,=type,=kind,"
        "help type,type of service,=service,=activity,basic activity,work type,type of exchange,=what,=what for,=task,=purpose,=help,"
        "what was given,=item,categories,request type",
        "exchanges.quantity": "quantity,hours,amount,=qty,hours exchanged,number of hours,time spent,duration,"
        "hours worked,=minutes,=seconds,amount in seconds,how many,how much,=time credits,=credits,=count,"
        "total hours,number,=units,length,amount seconds,box size,=value,=minutes spent,how long,=time",
        "asked": "asked for,=requested,was it asked for,asked or offered,on request,spontaneous,solicited",
        "outcome": "outcome,status,state,result,=completed,=done,delivery status,=confirmed,what came of it",
        "gathering": "gathering,event,occasion,=meeting,=campaign,event name,campaign name,=program,=programme",
        "arranged_by": "arranged by,organised by,organized by,matched by,dispatched by,brokered by",
        "exchanges.note": "note,notes,description,comments,comment,memo,=post,remarks,service description,"
        "reason,details,what happened,delivery notes,rider notes,=message,=title,=concept,words,"
        "description of errs activity,=words,=offer,=subject",
        "logged_by": "logged by,entered by,recorded by,reported by,=operator,submitted by",
        "exchanges.code": "=id,unique id,transaction id,exchange id,=number,=no,=n,=#,=code,reference,=ref,"
        "record id,uuid,=hash,transfer id,serial num,post id",
    }
)

PAYMENT_SIDES = frozenset(
    [
        "payer",
        "payee",
        "payer code",
        "payee code",
        "payer id",
        "payee id",
        "payer name",
        "payee name",
        "source",
        "destination",
        "source account",
        "destination account",
    ]
)
"""Words of a ledger: who pays hours has *received* the help."""

SECRET = re.compile(r"\b(?:password|passwd|secret|token|pin code|authorization|api key)\b")
BALANCE = re.compile(
    r"\b(?:balance|saldo|solde|gross (?:income|out|in)|credit limit|maximum balance|kontostand"
    r"|debt|points|score|rank|ranking)\b"
)
"""Headers whose cells never become a field: what opens doors, and what ranks people."""

OWNERS: Mapping[Table, str] = MappingProxyType(
    {
        Table.MEMBERS: "volunteer,volunter,business,company,agency,member,person,rider,helper,participant,user,client,partner,"
        "your,neighbor,neighbour,donor,contact,organisation,organization,applicant,customer,guest,s",
        Table.NEEDS: "requester,requestor,recipient,asker,client,person,your,member,beneficiary,family,"
        "neighbor,neighbour,contact,applicant,ask,need,request,household,customer,receiver,user",
        Table.OFFERS: "volunteer,offerer,provider,giver,donor,member,person,your,contact,offer,user,helper",
        Table.EXCHANGES: "exchange,transaction,transfer,service,delivery",
    }
)
"""Words before a header that only say whose column it is: `requesterName`, `volunteer_email`."""


@cache
def phrases_of(table: Table, key: str) -> tuple[tuple[str, bool], ...]:
    """The folded phrases of a field, strongest first, each with whether it must be the whole."""
    own = field_header(table, key)
    sources = [ENGLISH.get(f"{table}.{key}") or ENGLISH.get(key, "")]
    if f"{table}.{key}" in ENGLISH and key in _ALSO_GENERAL:
        sources.insert(0, ENGLISH.get(key, ""))
    sources += [words.get(f"{table}.{key}") or words.get(key, "") for words in LANGUAGES.values()]
    typed = [own, *(each for source in sources for each in source.split(","))]
    return tuple(
        dict.fromkeys((fold(each.lstrip("=")), each.startswith("=")) for each in typed if each)
    )


_ALSO_GENERAL = frozenset({"name"})
"""Fields whose words of one table come after the general ones instead of in their place."""


def field_header(table: Table, key: str) -> str:
    """Our own header of a field; the parts of a name have none."""
    return "" if key in NAME_PARTS else field_of(table, key).header


NAME_PARTS = ("first_name", "middle_name", "last_name")


def keys_of(table: Table) -> tuple[str, ...]:
    """Everything that a header of this table may mean, the parts of a name included."""
    named = "name" in {field.key for field in TABLES[table]}
    return (*(field.key for field in TABLES[table]), *(NAME_PARTS if named else ()))
