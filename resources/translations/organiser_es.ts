<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Organiser</source>
        <translation>Acerca de Organiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For the people who coordinate mutual aid: who is here, what is needed, what is offered, and who helped whom.</source>
        <translation>Para quienes coordinan la ayuda mutua: quién está, qué hace falta, qué se ofrece y quién ayudó a quién.</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. The program never goes online.</source>
        <translation>Todo se guarda en un solo archivo en este ordenador. El programa nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Lucide (ISC).</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Tipografía Inter (SIL Open Font License), iconos Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Who is not in it? {title}</source>
        <translation>¿Quién no está incluido? {title}</translation>
    </message>
</context>
<context>
    <name>BeginningPane</name>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Traer una hoja de cálculo</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Mostrarme un ejemplo</translation>
    </message>
    <message>
        <source>No ties to show yet</source>
        <translation>Aún no hay lazos que mostrar</translation>
    </message>
    <message>
        <source>When people have helped each other, this is where you see who is connected, and who could use company.</source>
        <translation>Cuando las personas se hayan ayudado, aquí verá quién está en contacto y a quién le vendría bien compañía.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>{what} came in from {file}.</source>
        <translation>{what}: todo entró desde {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Un error del programa</translation>
    </message>
    <message>
        <source>Organiser made a mistake</source>
        <translation>Organiser ha cometido un error</translation>
    </message>
    <message>
        <source>Everything that was saved is safe, and you can go on working. The report below says where in the program it happened. It holds nothing about your network, and it is not sent anywhere.</source>
        <translation>Todo lo guardado está a salvo y puedes seguir trabajando. El informe de abajo dice en qué parte del programa ocurrió. No contiene nada de tu red y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Promises for a calendar</source>
        <translation>Promesas para un calendario</translation>
    </message>
    <message>
        <source>Whose promises?</source>
        <translation>¿Promesas de quién?</translation>
    </message>
    <message>
        <source>Send them the file yourself; opened on a phone or computer it goes into their calendar. Saved again later, it brings what has changed.</source>
        <translation>Envía tú el archivo; al abrirlo en un teléfono o un ordenador pasa a su calendario. Si lo guardas de nuevo más tarde, trae lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>Guardar para un calendario (.ics)…</translation>
    </message>
    <message>
        <source>Nothing is promised on a day that is known, so there is nothing to save.</source>
        <translation>No hay nada prometido para un día conocido, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>CallsPane</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Pendientes ahora</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Hechas hace poco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No call was made in the last two weeks</source>
        <translation>No se hizo ninguna llamada en las dos últimas semanas</translation>
    </message>
    <message>
        <source>Nobody is owed a call today</source>
        <translation>Hoy nadie espera una llamada</translation>
    </message>
    <message>
        <source>When someone waits for a call, they are listed here.</source>
        <translation>Cuando alguien espera una llamada, aparece aquí.</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planear una llamada</translation>
    </message>
    <message>
        <source>Plan a call so that nobody is forgotten. When a need is met, a call to ask how it was is planned by itself.</source>
        <translation>Planea una llamada para que nadie quede en el olvido. Cuando se cubre una necesidad, se planea sola una llamada para preguntar cómo fue.</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <translation>¿Cómo fue la llamada?</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Aplazarla</translation>
    </message>
    <message>
        <source>Write down what they say…</source>
        <translation>Anotar lo que dice…</translation>
    </message>
    <message>
        <source>Open the need</source>
        <translation>Abrir la necesidad</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a la persona</translation>
    </message>
    <message>
        <source>Remove what they said</source>
        <translation>Quitar lo que dijo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
</context>
<context>
    <name>CallsStrip</name>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about: {title}</source>
        <translation>Más sobre: {title}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save the figures as a sheet…</source>
        <translation>Guardar las cifras como hoja…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
</context>
<context>
    <name>ChartCards</name>
    <message>
        <source>Who is not in it?</source>
        <translation>¿Quién no está incluido?</translation>
    </message>
    <message>
        <source>Show me the rows</source>
        <translation>Muéstrame las filas</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>How was the help for %1?</source>
        <translation>¿Cómo fue la ayuda para %1?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>“Was the help what you wanted, in the way you wanted?”</source>
        <translation>«¿La ayuda fue la que querías, y como la querías?»</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>In their words, if they like</source>
        <translation>En sus palabras, si quiere</translation>
    </message>
    <message>
        <source>That is fine. Only that you spoke is written down.</source>
        <translation>Está bien. Solo se anota que hablasteis.</translation>
    </message>
    <message>
        <source>Kept without name, need or day, only with its week, and not in the history. It can be taken back until this network is closed, then no more. Leave out of the note whatever tells who it is; where only one person is asked in a week, it can be guessed all the same.</source>
        <translation>Se guarda sin nombre, necesidad ni día, solo con su semana, y fuera del historial. Se puede retirar hasta que se cierre esta red; después ya no. No pongas en la nota nada que diga quién es; si en una semana solo se pregunta a una persona, aun así se puede adivinar.</translation>
    </message>
    <message>
        <source>Kept with their name and this need. Ask them first whether that is all right.</source>
        <translation>Se guarda con su nombre y esta necesidad. Pregunta antes si le parece bien.</translation>
    </message>
    <message>
        <source>Wrote down an answer without a name</source>
        <translation>Se anotó una respuesta sin nombre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{words} (chosen)</source>
        <translation>{words} (elegido)</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>ColumnBoxes</name>
    <message>
        <source>{column} (private)</source>
        <translation>{column} (privado)</translation>
    </message>
    <message>
        <source>{table}: {column}</source>
        <translation>{table}: {column}</translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None of these pass the filter.</source>
        <translation>Ninguna de estas pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>What is in which column?</source>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: a column without a field of its own goes into the note. What you choose is remembered for the next sheet with these headings.</source>
        <translation>Nada se pierde sin avisar: una columna que no tiene su propio campo pasa a la nota. Lo que elijas se recuerda para la próxima hoja con estos encabezados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns are not listed.</source>
        <translation>
            <numerusform>No se muestra %Ln columna más.</numerusform>
            <numerusform>No se muestran %Ln columnas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of “{sheet}” are</source>
        <translation>Las filas de “{sheet}” son</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Column {header} becomes</source>
        <translation>La columna {header} pasa a ser</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Añadir a la nota</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>{field}: first name</source>
        <translation>{field}: nombre</translation>
    </message>
    <message>
        <source>{field}: middle name</source>
        <translation>{field}: segundo nombre</translation>
    </message>
    <message>
        <source>{field}: last name</source>
        <translation>{field}: apellidos</translation>
    </message>
    <message>
        <source>{field}: “{argument}” where yes</source>
        <translation>{field}: “{argument}” donde pone sí</translation>
    </message>
    <message>
        <source>{field}: number of {argument}</source>
        <translation>{field}: número de {argument}</translation>
    </message>
    <message>
        <source>{field}, in minutes</source>
        <translation>{field}, en minutos</translation>
    </message>
    <message>
        <source>{field}, in seconds</source>
        <translation>{field}, en segundos</translation>
    </message>
    <message>
        <source>{field}, in hours</source>
        <translation>{field}, en horas</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>Ajustar los anchos</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>How is the network doing?</source>
        <translation>¿Cómo va la red?</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n days before</source>
        <translation>
            <numerusform>comparado con el día anterior</numerusform>
            <numerusform>comparado con los %n días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>being renewed</source>
        <translation>actualizándose</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panorama</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>today, yesterday, or a date</source>
        <translation>hoy, ayer o una fecha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Go to the list that the rows belong into, then paste them.</source>
        <translation>Ve a la lista a la que pertenecen las filas y pégalas allí.</translation>
    </message>
    <message>
        <source>There are no rows to paste yet. Copy them in your spreadsheet first.</source>
        <translation>Aún no hay filas que pegar. Cópialas primero en tu hoja de cálculo.</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>Haciendo una copia verificada</translation>
    </message>
    <message>
        <source>Everything was saved already. A verified copy is now in {folder}.</source>
        <translation>Todo estaba ya guardado. Ahora hay una copia verificada en {folder}.</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>A helper&apos;s stops</source>
        <translation>Las paradas de quien ayuda</translation>
    </message>
    <message>
        <source>Whose stops?</source>
        <translation>¿Paradas de quién?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Siete días</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Destroy the paper after</source>
        <translation>Destruir el papel después del</translation>
    </message>
    <message>
        <source>Also what is not agreed yet</source>
        <translation>También lo que aún no está acordado</translation>
    </message>
    <message>
        <source>Addresses also of those nobody asked</source>
        <translation>También direcciones de quienes nadie preguntó</translation>
    </message>
    <message>
        <source>They expect a visit. Of those who said no, none is ever printed.</source>
        <translation>Esperan una visita. De quienes dijeron que no nunca se imprime ninguna.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Es anterior al primer día.</translation>
    </message>
    <message>
        <source>This is before the last stop.</source>
        <translation>Es anterior a la última parada.</translation>
    </message>
    <message>
        <source>Nobody has promised anything just now. Ask someone about a need first.</source>
        <translation>Ahora mismo nadie ha prometido nada. Pregunta primero a alguien por una necesidad.</translation>
    </message>
    <message>
        <source>No stops on these days. Choose other days, or another helper.</source>
        <translation>No hay paradas en esos días. Elige otros días, u otra persona que ayude.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Who is here twice?</source>
        <translation>¿Quién está dos veces?</translation>
    </message>
    <message>
        <source>Comparing everyone with everyone</source>
        <translation>Comparando a todas las personas entre sí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>These look alike. Nothing is put together until you say so, and a pair that you call two people is not brought up again.</source>
        <translation>Estas fichas se parecen. Nada se une hasta que lo digas, y una pareja que llames dos personas no vuelve a aparecer.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Nadie parece estar dos veces</translation>
    </message>
    <message>
        <source>Names, phones and e-mail addresses were compared.</source>
        <translation>Se compararon nombres, teléfonos y correos electrónicos.</translation>
    </message>
    <message>
        <source>Compare and make one record…</source>
        <translation>Comparar y unir en una ficha…</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>This comes round again</source>
        <translation>Esto se repite</translation>
    </message>
    <message>
        <source>Only this time, or from now on?</source>
        <translation>¿Solo esta vez, o de ahora en adelante?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>A neighbour came, moved away …</source>
        <translation>Vino un vecino, se mudó…</translation>
    </message>
    <message>
        <source>Only this time</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>De ahora en adelante</translation>
    </message>
    <message>
        <source>The others of this need stay as they are.</source>
        <translation>Las demás veces de esta necesidad quedan como están.</translation>
    </message>
    <message>
        <source>It comes round again on %1.</source>
        <translation>Vuelve a tocar el %1.</translation>
    </message>
    <message>
        <source>It does not come round again.</source>
        <translation>No se repite más.</translation>
    </message>
    <message>
        <source>What is still open of it is closed as well: %1, and whoever is on it.</source>
        <translation>También se cierra lo que sigue abierto de ella: %1, y se libera a quien esté en ello.</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example network: every person and every exchange in it is made up.</source>
        <translation>Red de ejemplo: todas las personas y todos los intercambios son inventados.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Empezar la mía</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Correct an exchange</source>
        <translation>Corregir un intercambio</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>¿Quién ayudó?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who was helped?</source>
        <translation>¿A quién se ayudó?</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>¿Con qué?</translation>
    </message>
    <message>
        <source>Kind of help, such as lifts</source>
        <translation>Tipo de ayuda, como transporte</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>How did it start?</source>
        <translation>¿Cómo empezó?</translation>
    </message>
    <message>
        <source>Alt+U: offered unasked</source>
        <translation>Alt+U: ofrecido sin pedirlo</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>¿De qué?</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>Who brought them together?</source>
        <translation>¿Quién los puso en contacto?</translation>
    </message>
    <message>
        <source>Log it and another</source>
        <translation>Anotarlo y otro más</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Control+Mayúsculas+Intro</translation>
    </message>
</context>
<context>
    <name>ExchangeLinks</name>
    <message>
        <source>This meets the need</source>
        <translation>Esto cubre la necesidad</translation>
    </message>
    <message>
        <source>Not this need</source>
        <translation>No es esta necesidad</translation>
    </message>
    <message>
        <source>Not this offer</source>
        <translation>No es esta oferta</translation>
    </message>
    <message>
        <source>About the need:</source>
        <translation>Sobre la necesidad:</translation>
    </message>
    <message>
        <source>This meets the need:</source>
        <translation>Esto cubre la necesidad:</translation>
    </message>
    <message>
        <source>It came of the offer: %1</source>
        <translation>Surgió de la oferta: %1</translation>
    </message>
    <message>
        <source>It came of an offer.</source>
        <translation>Surgió de una oferta.</translation>
    </message>
</context>
<context>
    <name>ExchangesPage</name>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>Registro de intercambios</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportWishPart</name>
    <message>
        <source>Matches and follow-ups, to be read</source>
        <translation>Emparejamientos y seguimientos, para leer</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Ana, for the north round</source>
        <translation>Ana, para la ronda del norte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>¿Quién la leerá?</translation>
    </message>
    <message>
        <source>For whom (kept here, not in the file)</source>
        <translation>Para quién (se guarda aquí, no en el archivo)</translation>
    </message>
    <message>
        <source>What shall be in it?</source>
        <translation>¿Qué debe contener?</translation>
    </message>
    <message>
        <source>Area, with all that lie in it</source>
        <translation>Zona, con todas las que contiene</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>¿En qué forma?</translation>
    </message>
    <message>
        <source>Language of the page that explains it</source>
        <translation>Idioma de la página que la explica</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Diet, badge until, has a van …</source>
        <translation>Dieta, carné hasta, tiene furgoneta…</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Qué se escribe ahí</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Qué se puede elegir</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Separado por comas</translation>
    </message>
    <message>
        <source>May be in sheets for coordinators</source>
        <translation>Puede estar en hojas para quienes coordinan</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>a new field</source>
        <translation>un campo nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>Fields of our own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you want to know of members beside what is there already. Each field is in the form, in the panel, and can be a column of the list.</source>
        <translation>Lo que queréis saber de los miembros además de lo que ya hay. Cada campo está en el formulario y en el panel, y puede ser una columna de la lista.</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>%1 is no longer a column, and in no sheet. What is written there stays with each member and can be read and changed in their form; Undo brings the field back.</source>
        <translation>%1 ya no es una columna ni está en ninguna hoja. Lo escrito se queda con cada miembro y se puede leer y cambiar en su formulario; Deshacer devuelve el campo.</translation>
    </message>
</context>
<context>
    <name>FillInForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>Such as childcare or lifts</source>
        <translation>Como cuidado infantil o transporte</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Hace falta para el</translation>
    </message>
    <message>
        <source>tomorrow, or a date</source>
        <translation>mañana, o una fecha</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Save, then the next</source>
        <translation>Guardar y a la siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Needs something first</source>
        <translation>Falta algo antes</translation>
    </message>
    <message>
        <source>Only needs of which something must be known before anyone can act</source>
        <translation>Solo necesidades de las que hay que saber algo antes de que alguien pueda actuar</translation>
    </message>
    <message>
        <source>This goes by a kind of help that is no longer there.</source>
        <translation>Esto se guía por un tipo de ayuda que ya no está.</translation>
    </message>
    <message>
        <source>This goes by a kind of help that is no longer there: %1.</source>
        <translation>Esto se guía por un tipo de ayuda que ya no está: %1.</translation>
    </message>
    <message>
        <source>This goes by an area that is no longer there.</source>
        <translation>Esto se guía por una zona que ya no está.</translation>
    </message>
    <message>
        <source>This goes by an area that is no longer there: %1.</source>
        <translation>Esto se guía por una zona que ya no está: %1.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Change a call</source>
        <translation>Cambiar una llamada</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planear una llamada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearla</translation>
    </message>
    <message>
        <source>Leave empty to call whoever the need is about.</source>
        <translation>Déjalo vacío para llamar a quien tiene la necesidad.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Such as how the new flat is, or a thank you</source>
        <translation>Por ejemplo, qué tal el piso nuevo, o dar las gracias</translation>
    </message>
    <message>
        <source>Again and again?</source>
        <translation>¿Una y otra vez?</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Plan a call</source>
        <translation>Planear una llamada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>How to show them</source>
        <translation>Cómo mostrarlas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Ctrl+Enter: go on in the form, with what was read</source>
        <translation>Ctrl+Intro: seguir en el formulario, con lo que se ha leído</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Más campos…</translation>
    </message>
    <message>
        <source>Go on in the form</source>
        <translation>Seguir en el formulario</translation>
    </message>
    <message>
        <source>Nothing to write down</source>
        <translation>Nada que anotar</translation>
    </message>
    <message>
        <source>See who could help</source>
        <translation>Ver quién podría ayudar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 saves</source>
        <translation>%1 guarda</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet.</source>
        <translation>Lo que has escrito aún no está guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This could not be saved. What you wrote is still here; try once more.</source>
        <translation>No se ha podido guardar. Lo que escribiste sigue aquí; prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>GoneLine</name>
    <message>
        <source>Stop filtering by this</source>
        <translation>Dejar de filtrar por esto</translation>
    </message>
</context>
<context>
    <name>HandOutCard</name>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>Compartir una hoja de cálculo</translation>
    </message>
    <message>
        <source>For coordinators, for helpers, for anyone, or for figures: you see who and what leaves before anything is written. What coordinators and helpers change in theirs is known again, row by row, when it comes back.</source>
        <translation>Para quienes coordinan, para quienes ayudan, para cualquiera o para hacer cuentas: ves quién y qué sale antes de que se escriba nada. Lo que cambien quienes coordinan o ayudan se reconoce, fila por fila, cuando la hoja vuelve.</translation>
    </message>
    <message>
        <source>Choose what leaves…</source>
        <translation>Elegir qué sale…</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Guardar la hoja…</translation>
    </message>
    <message>
        <source>Nothing is written yet. What you see here is what leaves.</source>
        <translation>Todavía no se ha escrito nada. Lo que ves aquí es lo que sale.</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>Compartir una hoja de cálculo</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file} ya existe y se ha dejado como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>La hoja está escrita.</translation>
    </message>
    <message>
        <source>{file} could not be written. Is the folder there, may you write to it, and is there room on the disk?</source>
        <translation>No se pudo escribir {file}. ¿Existe la carpeta, puedes escribir en ella y queda sitio en el disco?</translation>
    </message>
    <message>
        <source>1 row is</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, in the folder %3.</source>
        <translation>%1 en %2, en la carpeta %3.</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>What will be printed</source>
        <translation>Lo que se imprimirá</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Names are hidden just now. Show them again to see what leaves.</source>
        <translation>Los nombres están ocultos ahora. Muéstralos de nuevo para ver lo que sale.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>1 more page is not shown here.</source>
        <translation>Hay 1 página más que no se muestra aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pages are not shown here.</source>
        <translation>
            <numerusform>Hay %Ln página más que no se muestra aquí.</numerusform>
            <numerusform>Hay %Ln páginas más que no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Saved as %1. Delete the file too, once it is not needed.</source>
        <translation>Guardado como %1. Borra también el archivo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>El archivo está guardado.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, may you write to it, and is there room on the disk?</source>
        <translation>No se pudo escribir %1. ¿Existe la carpeta, puedes escribir en ella y queda sitio en el disco?</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>It happened</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>How did it happen?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>¿Quién ayudó?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>¿Cuánto de lo pedido?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>¿De qué?</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>The log gets a line for it, and the need is closed.</source>
        <translation>El registro recibe una línea, y la necesidad se cierra.</translation>
    </message>
    <message>
        <source>The log gets a line for it. The need waits for the others on it.</source>
        <translation>El registro recibe una línea. La necesidad sigue a la espera de quienes también se ocupan de ella.</translation>
    </message>
</context>
<context>
    <name>HeadedPage</name>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every change can be taken back, as far as nothing has changed again since.</source>
        <translation>Cada cambio se puede deshacer, mientras nada haya vuelto a cambiar después.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Whatever is done from now on is listed here, with a way back.</source>
        <translation>Todo lo que se haga desde ahora aparece aquí, con un camino de vuelta.</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>Select a change to take it back.</source>
        <translation>Elige un cambio para deshacerlo.</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>Esto ya se ha deshecho.</translation>
    </message>
    <message>
        <source>The network begins here; this cannot be taken back.</source>
        <translation>La red empieza aquí; esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>What has changed again since is left alone.</source>
        <translation>Lo que ha vuelto a cambiar después se deja como está.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Incorporar una hoja de cálculo</translation>
    </message>
    <message>
        <source>A sign-up sheet, a roster, a list of requests, a log of who helped whom: .xlsx, .ods, .xls, .csv. Drop it anywhere on this window, or choose it here. You see every row before anything is saved, and one Undo takes all of it back.</source>
        <translation>Una hoja de inscripción, una lista de miembros, una lista de peticiones, un registro de quién ayudó a quién: .xlsx, .ods, .xls, .csv. Suéltala en cualquier parte de esta ventana o elígela aquí. Ves cada fila antes de que se guarde nada, y con un solo Deshacer se retira todo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Incorporadas antes</translation>
    </message>
    <message>
        <source>Reviews to finish</source>
        <translation>Revisiones por terminar</translation>
    </message>
    <message>
        <source>Your answers are kept. What has changed here since is asked once more.</source>
        <translation>Tus respuestas están guardadas. Lo que haya cambiado aquí desde entonces se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Continue with {file}</source>
        <translation>Continuar con {file}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Quitar {file}</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>Who lives in %1?</source>
        <translation>¿Quién vive en %1?</translation>
    </message>
    <message>
        <source>Let them live here</source>
        <translation>Que vivan aquí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Someone who lives there</source>
        <translation>Alguien que vive ahí</translation>
    </message>
    <message>
        <source>And someone else</source>
        <translation>Y alguien más</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Being renewed</source>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <source>Ask about: {title}</source>
        <translation>Preguntar por: {title}</translation>
    </message>
</context>
<context>
    <name>IndicatorCards</name>
    <message>
        <source>Save these figures…</source>
        <translation>Guardar estas cifras…</translation>
    </message>
    <message>
        <source>Help that arrives</source>
        <translation>Ayuda que llega</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>Qué lo sostiene</translation>
    </message>
    <message>
        <source>Trust and dignity</source>
        <translation>Confianza y dignidad</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>Who is not in it?</source>
        <translation>¿Quién no está incluido?</translation>
    </message>
    <message>
        <source>Show me the rows</source>
        <translation>Muéstrame las filas</translation>
    </message>
</context>
<context>
    <name>InvitationsView</name>
    <message>
        <source>Nobody comes to mind just now</source>
        <translation>Ahora mismo no se nos ocurre nadie</translation>
    </message>
    <message>
        <source>Whoever joins, or offers something that nobody asks for, is named here.</source>
        <translation>Aquí se nombra a quien se une, o a quien ofrece algo que nadie pide.</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>Ver quién es</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Escribirle…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Show which part</source>
        <translation>Qué parte mostrar</translation>
    </message>
    <message>
        <source>Show which column</source>
        <translation>Qué columna mostrar</translation>
    </message>
    <message>
        <source>Only what waits</source>
        <translation>Solo lo que espera</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>What the sheet brings</source>
        <translation>Lo que trae la hoja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>De quién se trata</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>The sheet says nothing else than what stands here.</source>
        <translation>La hoja no dice nada distinto de lo que hay aquí.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <source>No item is of this part and column, or none of them waits any more.</source>
        <translation>Nada es de esta parte y columna, o ya nada de ello espera.</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Todo ({count})</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>What is here has changed since you answered, so it is asked once more.</source>
        <translation>Lo que hay aquí ha cambiado desde tu respuesta, así que se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>¿Qué debe pasar?</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>Cuando salió</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Lo que dice la fila</translation>
    </message>
    <message>
        <source>What the row will be</source>
        <translation>Cómo quedará la fila</translation>
    </message>
    <message>
        <source>Also about this row</source>
        <translation>También sobre esta fila</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves the house</source>
        <translation>Qué sale de casa</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Qué se queda aquí</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nothing leaves: choose a table that these people may get.</source>
        <translation>No sale nada: elige una tabla que estas personas puedan recibir.</translation>
    </message>
    <message>
        <source>One row leaves</source>
        <translation>Sale una fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows leave</source>
        <translation>
            <numerusform>Sale %Ln fila</numerusform>
            <numerusform>Salen %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>one person is named</source>
        <translation>se nombra a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are named</source>
        <translation>
            <numerusform>se nombra a %Ln persona</numerusform>
            <numerusform>se nombra a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, to be read</source>
        <translation>%1: %2, para leer</translation>
    </message>
    <message>
        <source>Private: %1.</source>
        <translation>Privado: %1.</translation>
    </message>
    <message>
        <source>It is for reading: what is changed in it cannot be brought back.</source>
        <translation>Es para leer: lo que se cambie en ella no se puede traer de vuelta.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation>Y una más.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>%1 has left</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>What they gave and received stays in the log. They are asked for nothing any more, and can be welcomed back. What they asked for goes to a second look, and what came round again and again for them does not come anew.</source>
        <translation>Lo que dio y recibió se queda en el registro. Ya no se le pide nada, y siempre puede volver. Lo que pidió pasa a «Pide otra mirada», y lo que se repetía para esta persona no vuelve a aparecer.</translation>
    </message>
</context>
<context>
    <name>LikelyBar</name>
    <message>
        <source>Yes, that</source>
        <translation>Sí, eso</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>LikelySamePeople</name>
    <message>
        <source>It is the same person: use them</source>
        <translation>Es la misma persona: usar su ficha</translation>
    </message>
    <message>
        <source>Perhaps on the roster already:</source>
        <translation>Quizá ya está en la lista:</translation>
    </message>
    <message>
        <source>No, someone else</source>
        <translation>No, es otra persona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>No exchange is written down yet</source>
        <translation>Aún no hay ningún intercambio anotado</translation>
    </message>
    <message>
        <source>When someone has helped someone, log it here: who, whom, with what.</source>
        <translation>Cuando alguien haya ayudado a alguien, anótalo aquí: quién, a quién, con qué.</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Log one like it</source>
        <translation>Anotar uno parecido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>Suelta para incorporarla</translation>
    </message>
    <message>
        <source>You see every row before anything is saved.</source>
        <translation>Ves cada fila antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Saved: {moment}</source>
        <translation>Guardado: {moment}</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>Haciendo una copia verificada</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>What you leave empty stays as it is in each. One undo takes all back.</source>
        <translation>Lo que dejes vacío queda como está en cada una. Deshacer una vez lo devuelve todo.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Ahora hay: %1</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Without an area from now on</source>
        <translation>Sin zona a partir de ahora</translation>
    </message>
    <message>
        <source>Without a kind of help from now on</source>
        <translation>Sin tipo de ayuda a partir de ahora</translation>
    </message>
</context>
<context>
    <name>ManyMenu</name>
    <message>
        <source>In the column “{column}”</source>
        <translation>En la columna «{column}»</translation>
    </message>
    <message>
        <source>Of this kind: {kind}</source>
        <translation>De este tipo: {kind}</translation>
    </message>
    <message>
        <source>All that are listed</source>
        <translation>Todo lo que está en la lista</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Todo lo que espera</translation>
    </message>
</context>
<context>
    <name>MatchDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Cambiar los detalles</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A sheet for a meeting</source>
        <translation>Una hoja para una reunión</translation>
    </message>
    <message>
        <source>Which area?</source>
        <translation>¿Qué zona?</translation>
    </message>
    <message>
        <source>Offers too</source>
        <translation>También las ofertas</translation>
    </message>
    <message>
        <source>Also needs that someone is on</source>
        <translation>También necesidades de las que alguien se ocupa</translation>
    </message>
    <message>
        <source>Numbers to tear off</source>
        <translation>Números para arrancar</translation>
    </message>
    <message>
        <source>First names of those who said yes to sheets</source>
        <translation>Nombres de pila de quienes dijeron sí a las hojas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Nothing is open that may hang on a wall.</source>
        <translation>No hay nada abierto que pueda colgarse en una pared.</translation>
    </message>
</context>
<context>
    <name>MemberDeeds</name>
    <message>
        <source>Let them rest…</source>
        <translation>Dejar que descanse…</translation>
    </message>
    <message>
        <source>Welcome them back</source>
        <translation>Dar la bienvenida de nuevo</translation>
    </message>
    <message>
        <source>Rest until another day…</source>
        <translation>Descansar hasta otro día…</translation>
    </message>
    <message>
        <source>They have left…</source>
        <translation>Ya no está…</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Planear una llamada…</translation>
    </message>
    <message>
        <source>What they may see…</source>
        <translation>Lo que puede ver…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Who lives here…</source>
        <translation>Quién vive aquí…</translation>
    </message>
    <message>
        <source>No longer lives here</source>
        <translation>Ya no vive aquí</translation>
    </message>
    <message>
        <source>No longer lives in %1</source>
        <translation>Ya no vive en %1</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Change a member</source>
        <translation>Cambiar un miembro</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fields of our own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>As they like to be called</source>
        <translation>Como le guste que le llamen</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>she, he, they …</source>
        <translation>ella, él, elle…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Several parted by commas</source>
        <translation>Varios, separados por comas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Mejor manera</translation>
    </message>
    <message>
        <source>Text, call, knock</source>
        <translation>Mensaje, llamada, timbre</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Mejor hora</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Por las tardes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Neighbourhood or pod</source>
        <translation>Barrio o grupo vecinal</translation>
    </message>
    <message>
        <source>It is the same person: make one record</source>
        <translation>Es la misma persona: unir en una ficha</translation>
    </message>
    <message>
        <source>Home and how to reach them</source>
        <translation>Hogar y cómo contactar</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Quién habla en su nombre</translation>
    </message>
    <message>
        <source>Where they have no phone, or prefer it so.</source>
        <translation>Si no tiene teléfono, o lo prefiere así.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Nombre del hogar</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>Personas en el hogar</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Se le da bien</translation>
    </message>
    <message>
        <source>When they can</source>
        <translation>Cuándo puede</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Their own limit, as they said it; empty for none.</source>
        <translation>Su propio límite, como lo dijo; vacío si no hay.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Resting until</source>
        <translation>Descansa hasta</translation>
    </message>
    <message>
        <source>Not resting</source>
        <translation>No descansa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Sigue aquí</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Lo que ha aceptado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only for those who use this network.</source>
        <translation>Solo para quienes usan esta red.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>More for all members</source>
        <translation>Más para todos los miembros</translation>
    </message>
    <message>
        <source>Look for people who are here twice…</source>
        <translation>Buscar a quien esté dos veces…</translation>
    </message>
    <message>
        <source>Fields of our own…</source>
        <translation>Campos propios…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Who might like to be asked: by the alphabet, a few at a time</source>
        <translation>A quién le gustaría que le preguntaran: por orden alfabético, unas pocas personas cada vez</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>No one is here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>A network begins with two people. A first name is enough.</source>
        <translation>Una red empieza con dos personas. Basta con el nombre de pila.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Están</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Descansan</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Se han ido</translation>
    </message>
    <message>
        <source>No one at the moment</source>
        <translation>Nadie por el momento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Change area, tags …</source>
        <translation>Cambiar zona, etiquetas …</translation>
    </message>
    <message>
        <source>What if %1 rests…</source>
        <translation>¿Y si %1 descansa…?</translation>
    </message>
    <message>
        <source>Take off the roster</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>MenuFilter</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Make one record of two</source>
        <translation>Unir dos fichas en una</translation>
    </message>
    <message>
        <source>Make one record</source>
        <translation>Unir en una ficha</translation>
    </message>
    <message>
        <source>them</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>¿Quién es la misma persona que %1?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One of the two was removed meanwhile.</source>
        <translation>Una de las dos fichas se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>Which stays?</source>
        <translation>¿Cuál se queda?</translation>
    </message>
    <message>
        <source>Put together of both</source>
        <translation>Reunido de ambas</translation>
    </message>
    <message>
        <source>Goes along from %1: %2.</source>
        <translation>De %1 pasa también: %2.</translation>
    </message>
    <message>
        <source>Nothing else names %1.</source>
        <translation>Nada más nombra a %1.</translation>
    </message>
    <message>
        <source>All of it is one step, and Undo brings both records back.</source>
        <translation>Todo es un solo paso, y Deshacer devuelve las dos fichas.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>A message to copy</source>
        <translation>Un mensaje para copiar</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>¿Sobre qué?</translation>
    </message>
    <message>
        <source>Ask the helper</source>
        <translation>Preguntar a quien ayuda</translation>
    </message>
    <message>
        <source>Say who comes</source>
        <translation>Decir quién va</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>Change it as you like</source>
        <translation>Cámbialo como quieras</translation>
    </message>
    <message>
        <source>Nothing is sent from here: paste it where you write.</source>
        <translation>Desde aquí no se envía nada: pégalo donde escribas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Ask someone about a need first.</source>
        <translation>Aún no se ha preguntado a nadie. Pregunta primero a alguien por una necesidad.</translation>
    </message>
    <message>
        <source>Names are hidden just now. Show them again to see the message.</source>
        <translation>Los nombres están ocultos ahora. Muéstralos de nuevo para ver el mensaje.</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write.</source>
        <translation>El mensaje está copiado. Pégalo donde escribas.</translation>
    </message>
    <message>
        <source>A message to %1</source>
        <translation>Un mensaje para %1</translation>
    </message>
    <message>
        <source>Change it as you like. It is copied, and you send it yourself.</source>
        <translation>Cámbialo como quieras. Se copia, y lo envías tú.</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you write to them.</source>
        <translation>Copiado. Pégalo donde le escribas.</translation>
    </message>
</context>
<context>
    <name>MorePeople</name>
    <message>
        <source>Who else helped?</source>
        <translation>¿Quién más ayudó?</translation>
    </message>
    <message>
        <source>Who else was helped?</source>
        <translation>¿A quién más se ayudó?</translation>
    </message>
    <message>
        <source>A shared occasion?</source>
        <translation>¿Una ocasión compartida?</translation>
    </message>
    <message>
        <source>Such as Saturday soup</source>
        <translation>Por ejemplo, la sopa del sábado</translation>
    </message>
    <message>
        <source>A shared occasion…</source>
        <translation>Una ocasión compartida…</translation>
    </message>
    <message>
        <source>More people, an occasion…</source>
        <translation>Más personas, una ocasión…</translation>
    </message>
    <message>
        <source>Alt+M: more people, an occasion</source>
        <translation>Alt+M: más personas, una ocasión</translation>
    </message>
    <message>
        <source>The other lines of the same occasion stay as they are.</source>
        <translation>Las demás líneas de la misma ocasión quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>The log gets %Ln lines: each who helped with each who was helped. An amount is shared out over them.</source>
        <translation>
            <numerusform>El registro tendrá %Ln línea: cada quien que ayudó con cada quien a quien se ayudó. Una cantidad se reparte entre ellas.</numerusform>
            <numerusform>El registro tendrá %Ln líneas: cada quien que ayudó con cada quien a quien se ayudó. Una cantidad se reparte entre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a name empty for someone who is not to be named. A pool, a fund or a group is a name like any other.</source>
        <translation>Deja vacío el nombre de quien no quiera aparecer. Un fondo común, una caja o un grupo es un nombre como cualquier otro.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Who is on it? Ask someone first; the need then moves by itself.</source>
        <translation>¿Quién se ocupa? Pregunta primero a alguien; la necesidad se mueve entonces sola.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Log who helped</source>
        <translation>Anotar quién ayudó</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>%1 is new and will be added</source>
        <translation>%1 aún no está y se añadirá</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Change a need</source>
        <translation>Cambiar una necesidad</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Leave empty for someone who is not named.</source>
        <translation>Déjalo vacío si no se nombra a nadie.</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>¿Qué hace falta?</translation>
    </message>
    <message>
        <source>In their words, such as a lift</source>
        <translation>Con sus palabras, como un viaje al médico</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>Such as childcare or lifts</source>
        <translation>Como cuidado infantil o transporte</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se pidió el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Hace falta para el</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Sin día fijo</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>¿De qué?</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bolsas</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>Personas en el hogar</translation>
    </message>
    <message>
        <source>Again and again?</source>
        <translation>¿Se repite?</translation>
    </message>
    <message>
        <source>What is open after it</source>
        <translation>Lo que sigue abierto después</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Sigue abierto</translation>
    </message>
    <message>
        <source>Is withdrawn too</source>
        <translation>También se retira</translation>
    </message>
    <message>
        <source>How did it come in?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <source>Phone, form, in person</source>
        <translation>Teléfono, formulario, en persona</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Sensitive: show only to those who must know</source>
        <translation>Delicada: mostrar solo a quien deba saberlo</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>A neighbour came, moved away …</source>
        <translation>Vino un vecino, se mudó…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation>Cómo terminó: %1</translation>
    </message>
    <message>
        <source>More, if you know it</source>
        <translation>Más, si lo sabes</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Planificar el día</translation>
    </message>
    <message>
        <source>Needs &amp; offers</source>
        <translation>Necesidades y ofertas</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>Choose a need first; then you see who could help.</source>
        <translation>Elija primero una necesidad; entonces verá quién podría ayudar.</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>No one has asked for anything yet</source>
        <translation>Nadie ha pedido nada todavía</translation>
    </message>
    <message>
        <source>When someone asks, write it down here, so that it is not forgotten.</source>
        <translation>Cuando alguien pida algo, apúntalo aquí para que no se olvide.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Longer than promised</source>
        <translation>Más de lo prometido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nothing waits longer than promised</source>
        <translation>Nada espera más de lo prometido</translation>
    </message>
    <message>
        <source>When a need waits longer than the group promises, it is listed here.</source>
        <translation>Cuando una necesidad espera más de lo que el grupo promete, aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Every need has been met or closed. Choose All to look back.</source>
        <translation>Todas las necesidades se han cubierto o cerrado. Elige Todas para mirar atrás.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Log the help</source>
        <translation>Anotar la ayuda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Someone is on it</source>
        <translation>Alguien se ocupa</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cubierta en parte</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Close, not met</source>
        <translation>Cerrar, sin cubrir</translation>
    </message>
    <message>
        <source>Open: no one is on it</source>
        <translation>Abierta: nadie se ocupa</translation>
    </message>
    <message>
        <source>Remove: written by mistake</source>
        <translation>Quitar: se anotó por error</translation>
    </message>
</context>
<context>
    <name>NeedsPlace</name>
    <message>
        <source>%1 on the board</source>
        <translation>En el tablero: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For someone who is not named</source>
        <translation>Para alguien sin nombrar</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Completarlo</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Completar lo que falta</translation>
    </message>
    <message>
        <source>Plan a call about it…</source>
        <translation>Planear una llamada sobre esto…</translation>
    </message>
    <message>
        <source>Change area, kind of help, tags …</source>
        <translation>Cambiar zona, tipo de ayuda, etiquetas …</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Name and promises of this network</source>
        <translation>Nombre y compromisos de esta red</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País de los teléfonos</translation>
    </message>
    <message>
        <source>Not from one country</source>
        <translation>No son de un solo país</translation>
    </message>
    <message>
        <source>For numbers that are written without one.</source>
        <translation>Para los números escritos sin prefijo.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>Days after a need is met, to ask how the help was</source>
        <translation>Días después de cubrir una necesidad, para preguntar cómo fue la ayuda</translation>
    </message>
    <message>
        <source>A call is planned by itself, for each person at most every four weeks. 0: nobody is asked.</source>
        <translation>La llamada se planea sola, como mucho cada cuatro semanas para cada persona. 0: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Your promises: within how many days you mean to help</source>
        <translation>Vuestros compromisos: en cuántos días queréis ayudar</translation>
    </message>
    <message>
        <source>Your own aim, not a rule from outside. Needs that wait longer are brought to the front.</source>
        <translation>Vuestro propio objetivo, no una norma de fuera. Las necesidades que esperan más pasan al frente.</translation>
    </message>
    <message>
        <source>Asking afterwards</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Networks (*{suffix});;All files (*)</source>
        <translation>Redes (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where should your network be kept?</source>
        <translation>¿Dónde se guardará tu red?</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mi red</translation>
    </message>
    <message>
        <source>Networks (*{suffix})</source>
        <translation>Redes (*{suffix})</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>Red de ejemplo</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Making a verified copy</source>
        <translation>Haciendo una copia verificada</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Change an offer</source>
        <translation>Cambiar una oferta</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Who offers it?</source>
        <translation>¿Quién lo ofrece?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>Such as repairs or company</source>
        <translation>Como reparaciones o compañía</translation>
    </message>
    <message>
        <source>What is offered?</source>
        <translation>¿Qué se ofrece?</translation>
    </message>
    <message>
        <source>In their words, such as a spare bed</source>
        <translation>Con sus palabras, como una cama libre</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Con qué frecuencia?</translation>
    </message>
    <message>
        <source>How many times?</source>
        <translation>¿Cuántas veces?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Does it stand?</source>
        <translation>¿Sigue en pie?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>OffersPane</name>
    <message>
        <source>No one has offered anything yet</source>
        <translation>Nadie ha ofrecido nada todavía</translation>
    </message>
    <message>
        <source>Everyone has something to give. Write it down, and needs can meet it.</source>
        <translation>Todo el mundo tiene algo que dar. Apúntalo, y las necesidades podrán encontrarlo.</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>En pie</translation>
    </message>
    <message>
        <source>Not asked lately</source>
        <translation>Sin preguntar últimamente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Everyone who offers something was asked lately</source>
        <translation>A todas las personas que ofrecen algo se les preguntó hace poco</translation>
    </message>
    <message>
        <source>Whoever has rested for a while, or was never asked, is listed here.</source>
        <translation>Aquí aparece quien lleva un tiempo descansando o a quien nunca se preguntó.</translation>
    </message>
    <message>
        <source>No offer stands just now</source>
        <translation>Ahora mismo no hay ninguna oferta en pie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Needs it could meet</source>
        <translation>Necesidades que podría cubrir</translation>
    </message>
    <message>
        <source>Log the help</source>
        <translation>Anotar la ayuda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>No open need fits this offer just now.</source>
        <translation>Ahora mismo ninguna necesidad abierta encaja con esta oferta.</translation>
    </message>
    <message>
        <source>what this offer could meet</source>
        <translation>lo que esta oferta podría cubrir</translation>
    </message>
    <message>
        <source>what “%1” could meet</source>
        <translation>lo que «%1» podría cubrir</translation>
    </message>
    <message>
        <source>Change area, kind of help, tags …</source>
        <translation>Cambiar zona, tipo de ayuda, etiquetas …</translation>
    </message>
    <message>
        <source>Remove: written by mistake</source>
        <translation>Quitar: se anotó por error</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Making a verified copy, then closing…</source>
        <translation>Haciendo una copia verificada antes de cerrar…</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>What may be meant</source>
        <translation>Lo que puede significar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What came of it, if you like</source>
        <translation>Qué salió de ello, si quieres</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>Volver a llamar el</translation>
    </message>
    <message>
        <source>Not understood as a day.</source>
        <translation>No se entiende como un día.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Ese día ya pasó. Elige hoy o un día posterior.</translation>
    </message>
</context>
<context>
    <name>OwnViewDialog</name>
    <message>
        <source>What they may see</source>
        <translation>Lo que puede ver</translation>
    </message>
    <message>
        <source>Their own figures, and nobody else&apos;s. Take out whatever they would rather not have.</source>
        <translation>Sus propias cifras, y las de nadie más. Quita lo que prefiera no tener.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What %1 may see about themselves</source>
        <translation>Lo que %1 puede ver sobre sí</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>La página se guardó como %1.</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>La página se guardó.</translation>
    </message>
    <message>
        <source>%1 could not be written. May you write there, and is there room?</source>
        <translation>No se pudo escribir %1. ¿Tienes permiso para escribir ahí, y hay espacio?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search members and needs, or run a command</source>
        <translation>Busca miembros y necesidades, o ejecuta una orden</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>People and needs</source>
        <translation>Personas y necesidades</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Locked with a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>{file} is locked. Its password opens it this once; it is not kept.</source>
        <translation>{file} está protegido. Su contraseña lo abre esta vez; no se guarda.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>That was not the password. Please try again.</source>
        <translation>Esa no era la contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who is meant?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>All of them are new people</source>
        <translation>Todas son personas nuevas</translation>
    </message>
    <message>
        <source>You have answered for everyone.</source>
        <translation>Has respondido por todas las personas.</translation>
    </message>
    <message>
        <source>One name waits for your answer.</source>
        <translation>Un nombre espera tu respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names wait for your answer.</source>
        <translation>
            <numerusform>%Ln nombre espera tu respuesta.</numerusform>
            <numerusform>%Ln nombres esperan tu respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is joined with anybody in silence.</source>
        <translation>Nadie se une con nadie sin que lo digas.</translation>
    </message>
    <message>
        <source>first in {cell}</source>
        <translation>primero en {cell}</translation>
    </message>
    <message numerus="yes">
        <source>first in {cell}, in %Ln rows</source>
        <translation>
            <numerusform>primero en {cell}, en %Ln fila</numerusform>
            <numerusform>primero en {cell}, en %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose…</source>
        <translation>Elige, por favor…</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Dejar fuera a esta persona</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>{name}, in this file: {why}</source>
        <translation>{name}, en este archivo: {why}</translation>
    </message>
    <message>
        <source>{name}, on the roster: {why}</source>
        <translation>{name}, en la lista: {why}</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Names, each with Enter or a comma</source>
        <translation>Nombres, cada uno con Intro o una coma</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Más lejos (-)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Todo (0)</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>Más sobre la imagen</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>Lay the picture out anew</source>
        <translation>Volver a disponer la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PostponeForm</name>
    <message>
        <source>Put off until another day</source>
        <translation>Aplazar hasta otro día</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>This is about %1.</source>
        <translation>Se trata de %1.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Before it goes in</source>
        <translation>Antes de que entre</translation>
    </message>
    <message>
        <source>Which day is “{example}”? The dates of this sheet can be read in two ways.</source>
        <translation>¿Qué día es “{example}”? Las fechas de esta hoja se pueden leer de dos maneras.</translation>
    </message>
    <message>
        <source>Which country are phones such as “{example}” from? Without an answer they stay as they are written.</source>
        <translation>¿De qué país son teléfonos como “{example}”? Sin respuesta se quedan tal como están escritos.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País de los teléfonos</translation>
    </message>
    <message>
        <source>Not from one country</source>
        <translation>No son de un solo país</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Who gave and who received? “{giver}” is read as who gave help, “{receiver}” as who received it.</source>
        <translation>¿Quién dio y quién recibió? “{giver}” se lee como quien dio la ayuda y “{receiver}” como quien la recibió.</translation>
    </message>
    <message>
        <source>It is the other way round</source>
        <translation>Es al revés</translation>
    </message>
    <message>
        <source>This very file was brought in before, as {file} on {day}. What came in then is not added twice.</source>
        <translation>Este mismo archivo ya se incorporó, como {file}, el {day}. Lo que entró entonces no se añade dos veces.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Please look whether names with accents are right; if not, try another way.</source>
        <translation>El archivo no dice cómo están codificadas sus letras. Mira si los nombres con acentos están bien; si no, prueba otra manera.</translation>
    </message>
    <message>
        <source>How letters are stored</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>The file does not say what parts its columns. Please look whether the columns are right.</source>
        <translation>El archivo no dice qué separa sus columnas. Mira si las columnas están bien.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>What parts columns</source>
        <translation>Qué separa las columnas</translation>
    </message>
    <message>
        <source>One row is very like something that is there already. Is it the same?</source>
        <translation>Una fila se parece mucho a algo que ya está. ¿Es lo mismo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are very like something that is there already. Are they the same?</source>
        <translation>
            <numerusform>%Ln fila se parece mucho a algo que ya está. ¿Es lo mismo?</numerusform>
            <numerusform>%Ln filas se parecen mucho a algo que ya está. ¿Son lo mismo?</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: leave out</source>
        <translation>Es lo mismo: dejar fuera</translation>
    </message>
    <message>
        <source>Something else: bring in</source>
        <translation>Es otra cosa: incorporar</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Type it as you would say it</source>
        <translation>Escríbelo como lo dirías</translation>
    </message>
    <message>
        <source>Add something, as you would say it</source>
        <translation>Añade algo, como lo dirías</translation>
    </message>
    <message>
        <source>%1. Enter goes there; or type the next one.</source>
        <translation>%1. Intro te lleva allí; o escribe lo siguiente.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <source>It names nobody, so it can be handed out.</source>
        <translation>No nombra a nadie: se puede repartir.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Página web…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Todavía no hay informe</translation>
    </message>
    <message>
        <source>As soon as needs or exchanges are written down, each month can be told here in sentences and three pictures.</source>
        <translation>En cuanto se anoten necesidades o intercambios, cada mes se podrá contar aquí con frases y tres imágenes.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>The text is copied; paste it into a message.</source>
        <translation>El texto está copiado; pégalo en un mensaje.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>El informe está guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>RestForm</name>
    <message>
        <source>Let %1 rest</source>
        <translation>Dejar que %1 descanse</translation>
    </message>
    <message>
        <source>Let them rest</source>
        <translation>Dejar que descanse</translation>
    </message>
    <message>
        <source>Rests until</source>
        <translation>Descansa hasta el</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>Until then nobody asks them for anything. They can come back any time.</source>
        <translation>Hasta entonces nadie le pide nada. Puede volver cuando quiera.</translation>
    </message>
</context>
<context>
    <name>RestingPane</name>
    <message>
        <source>Who rests? Type a name …</source>
        <translation>¿Quién descansa? Escriba un nombre…</translation>
    </message>
    <message>
        <source>This is only imagined: nothing is written, and nobody is told.</source>
        <translation>Esto solo se imagina: no se escribe nada y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>What if someone rests?</source>
        <translation>¿Y si alguien descansa?</translation>
    </message>
    <message>
        <source>Choose one person or several. You see what would hold, what would be without anyone, and whom you could ask.</source>
        <translation>Elija a una persona o a varias. Verá qué seguiría en pie, qué quedaría sin nadie y a quién podría preguntar.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es ahora</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Figures of the last 180 days.</source>
        <translation>Cifras de los últimos 180 días.</translation>
    </message>
    <message>
        <source>What would be without anyone, or with fewer?</source>
        <translation>¿Qué quedaría sin nadie o con menos personas?</translation>
    </message>
    <message>
        <source>Who would be apart from most others?</source>
        <translation>¿Quién quedaría aparte de la mayoría?</translation>
    </message>
    <message>
        <source>Which needs would be without their helper?</source>
        <translation>¿Qué necesidades quedarían sin quien ayuda?</translation>
    </message>
    <message>
        <source>No longer rests</source>
        <translation>Ya no descansa</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Nothing would: others give it regularly.</source>
        <translation>Nada: otras personas lo dan con regularidad.</translation>
    </message>
    <message>
        <source>Nobody would.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>None: no open match is theirs.</source>
        <translation>Ninguna: no tienen ningún acuerdo abierto.</translation>
    </message>
    <message>
        <source>Open the need: {what}</source>
        <translation>Abrir la necesidad: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
</context>
<context>
    <name>ReturnedReview</name>
    <message>
        <source>Answer many…</source>
        <translation>Responder a varios…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Report to send back…</source>
        <translation>Informe para devolver…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Taking in your answer…</source>
        <translation>Recogiendo tu respuesta…</translation>
    </message>
    <message>
        <source>This very file was brought in before, on {day}. What it changed then is here already.</source>
        <translation>Este mismo archivo ya entró el {day}. Lo que cambió entonces ya está aquí.</translation>
    </message>
    <message>
        <source>Nothing of it would change anything here.</source>
        <translation>Nada de ella cambiaría algo aquí.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>{file} was left; nothing of it was saved, and your answers go with it.</source>
        <translation>{file} se dejó; no se guardó nada de él, y tus respuestas se van con él.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Guardarlo para después</translation>
    </message>
    <message>
        <source>Taking in your answer</source>
        <translation>Recogiendo tu respuesta</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Trayéndolo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more. What has changed is marked.</source>
        <translation>La red ha cambiado entretanto; míralo otra vez, por favor. Lo que ha cambiado está marcado.</translation>
    </message>
    <message>
        <source>Comparing it once more</source>
        <translation>Comparándolo otra vez</translation>
    </message>
    <message>
        <source>{file} is kept, with your answers, under Reviews to finish.</source>
        <translation>{file} está guardado, con tus respuestas, en Revisiones por terminar.</translation>
    </message>
    <message>
        <source>{name} - problems</source>
        <translation>{name} - problemas</translation>
    </message>
    <message>
        <source>Where shall the report go?</source>
        <translation>¿Dónde guardar el informe?</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>What could not be taken over as it is</source>
        <translation>Lo que no se pudo tomar tal cual</translation>
    </message>
    <message>
        <source>The cells are coloured and have a comment. Every one is listed below.</source>
        <translation>Las celdas están coloreadas y llevan un comentario. Todas están en la lista de abajo.</translation>
    </message>
    <message>
        <source>Please put them right in the sheets of this file and send it back.</source>
        <translation>Corrígelas, por favor, en las hojas de este archivo y devuélvelo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What was found, and what happens if it stays so</source>
        <translation>Qué se encontró y qué pasa si queda así</translation>
    </message>
    <message>
        <source>{file} is written; one place is marked in it.</source>
        <translation>{file} está escrito; hay un lugar marcado en él.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is written; %Ln places are marked in it.</source>
        <translation>
            <numerusform>{file} está escrito; hay %Ln lugar marcado en él.</numerusform>
            <numerusform>{file} está escrito; hay %Ln lugares marcados en él.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>{what} will be written.</source>
        <translation>{what}: esto se escribirá.</translation>
    </message>
    <message>
        <source>Nothing will be written before you have answered.</source>
        <translation>No se escribirá nada antes de que respondas.</translation>
    </message>
    <message>
        <source>Nothing of this file will be written.</source>
        <translation>No se escribirá nada de este archivo.</translation>
    </message>
    <message>
        <source>One row stays out as it is now.</source>
        <translation>Una fila se queda fuera por ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out as it is now.</source>
        <translation>
            <numerusform>%Ln fila se queda fuera por ahora.</numerusform>
            <numerusform>%Ln filas se quedan fuera por ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Qué hoja</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>Qué filas mostrar</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are listed; choose a kind of row to see others.</source>
        <translation>
            <numerusform>Se muestra la primera fila; elige un tipo de fila para ver otras.</numerusform>
            <numerusform>Se muestran las primeras %Ln filas; elige un tipo de fila para ver otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>Guardar lo que se ve ahora</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <source>Which sheets?</source>
        <translation>¿Qué hojas?</translation>
    </message>
    <message>
        <source>All of them are brought in together, as one change.</source>
        <translation>Todas se incorporan juntas, como un solo cambio.</translation>
    </message>
    <message>
        <source>Left alone, since they hold none of these: {sheets}.</source>
        <translation>Se dejan como están, porque no contienen nada de esto: {sheets}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>, hidden in the workbook</source>
        <translation>, oculta en el libro</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On a card of the board of needs</source>
        <translation>En una tarjeta del tablero de necesidades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>While a returned sheet is reviewed</source>
        <translation>Al revisar una hoja devuelta</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>SpreadsheetsPage</name>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Bring in what you have, hand out what others need.</source>
        <translation>Incorpora lo que tienes, comparte lo que otros necesitan.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Please look it through.</source>
        <translation>Aún no se ha guardado nada. Revísalo, por favor.</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Leyéndolo de nuevo</translation>
    </message>
    <message>
        <source>Taking in your answer</source>
        <translation>Tomando en cuenta tu respuesta</translation>
    </message>
    <message>
        <source>Listing the rows</source>
        <translation>Preparando las filas</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Incorporando</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more.</source>
        <translation>Entretanto la red ha cambiado, así que míralo una vez más.</translation>
    </message>
    <message>
        <source>Bring this sheet in or leave it first, then hand one out.</source>
        <translation>Incorpora antes esta hoja o déjala, y después comparte una.</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet</source>
        <translation>Compartir una hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose who will read it, and see what leaves.</source>
        <translation>Elige quién la leerá y mira qué sale.</translation>
    </message>
</context>
<context>
    <name>StandingForm</name>
    <message>
        <source>Nothing is open for them just now.</source>
        <translation>Ahora mismo no tiene nada pendiente.</translation>
    </message>
    <message>
        <source>Still open for them</source>
        <translation>Lo que tiene pendiente</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What they promised stays with them until somebody else takes it over: open the need, and ask someone.</source>
        <translation>Lo que prometió sigue siendo suyo hasta que otra persona lo asuma: abre la necesidad y pregunta a alguien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>None of the rows contain “{text}”.</source>
        <translation>Ninguna fila contiene “{text}”.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>None of the rows pass the filter above.</source>
        <translation>Ninguna fila pasa el filtro de arriba.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Mostrarme un ejemplo</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Incorporar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Ctrl+N: type it as you would say it.</source>
        <translation>Ctrl+N: escríbelo como lo dirías.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada por aquí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Pegar filas…</translation>
    </message>
</context>
<context>
    <name>TablesPane</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Who joins parts</source>
        <translation>Quién une partes</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Qué tabla</translation>
    </message>
    <message>
        <source>Filter by name, area …</source>
        <translation>Filtrar por nombre, zona…</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Nada que mostrar aquí</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>People with a tie in this period, alphabetically.</source>
        <translation>Personas con un lazo en este periodo, por orden alfabético.</translation>
    </message>
    <message>
        <source>Areas with the help within them and between them.</source>
        <translation>Las zonas, con la ayuda dentro de ellas y entre ellas.</translation>
    </message>
    <message>
        <source>People whose absence would cut others off, in this log: an invitation to introduce a few people across.</source>
        <translation>Personas cuya ausencia dejaría aparte a otras, según este registro: una invitación a presentar a unas pocas personas de un lado y otro.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Its matches and calls…</source>
        <translation>Sus emparejamientos y llamadas…</translation>
    </message>
    <message>
        <source>Bring this sheet in or leave it first.</source>
        <translation>Incorpora antes esta hoja o déjala.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Listing the rows</source>
        <translation>Preparando las filas</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Incorporando</translation>
    </message>
    <message>
        <source>{what} came in from {file}.</source>
        <translation>{what}: todo entró desde {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The network has changed meanwhile, so please look once more.</source>
        <translation>Entretanto la red ha cambiado, así que míralo una vez más.</translation>
    </message>
    <message>
        <source>Comparing it once more</source>
        <translation>Comparándolo otra vez</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Play the last year</source>
        <translation>Recorrer el último año</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Week that is shown: %1</source>
        <translation>Semana que se muestra: %1</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Filas de la hoja</translation>
    </message>
    <message>
        <source>Nothing of this file will be written.</source>
        <translation>No se escribirá nada de este archivo.</translation>
    </message>
    <message>
        <source>{what} will be written.</source>
        <translation>{what}: esto se escribirá.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>Incorporar %Ln</numerusform>
            <numerusform>Incorporar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>One row stays out; its line says why.</source>
        <translation>Una fila se queda fuera; su línea dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out; their lines say why.</source>
        <translation>
            <numerusform>%Ln fila se queda fuera; su línea dice por qué.</numerusform>
            <numerusform>%Ln filas se quedan fuera; sus líneas dicen por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln rows are listed here.</source>
        <translation>
            <numerusform>Aquí solo se muestra la primera fila.</numerusform>
            <numerusform>Aquí solo se muestran las primeras %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>Choose a row that is held back to read here what to do about it.</source>
        <translation>Elige una fila retenida para leer aquí qué hacer con ella.</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>It stands in the sidebar, for everyone who opens this network.</source>
        <translation>Está en la barra lateral, para quien abra esta red.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Give the view another name</source>
        <translation>Dar otro nombre a la vista</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>How helpers are chosen</source>
        <translation>Cómo se elige a quienes ayudan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>These decide in which order people are suggested, never who somebody is: nobody gets a mark. Whoever rests, has left or has given what they said is not suggested at all.</source>
        <translation>Esto decide en qué orden se sugiere a las personas, nunca quién es cada una: nadie recibe una nota. A quien descansa, se ha ido o ya ha dado lo que dijo no se le sugiere.</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>They can do it</source>
        <translation>Saben hacerlo</translation>
    </message>
    <message>
        <source>They offered it, said that they can, or did it before.</source>
        <translation>Lo ofrecieron, dijeron que pueden o ya lo hicieron antes.</translation>
    </message>
    <message>
        <source>They live near</source>
        <translation>Viven cerca</translation>
    </message>
    <message>
        <source>In the same area, or beside it.</source>
        <translation>En la misma zona o al lado.</translation>
    </message>
    <message>
        <source>They share a language</source>
        <translation>Comparten un idioma</translation>
    </message>
    <message>
        <source>With whoever asks, or the one that is asked for.</source>
        <translation>Con quien pide, o el que se pide.</translation>
    </message>
    <message>
        <source>They have rested</source>
        <translation>Han descansado</translation>
    </message>
    <message>
        <source>Whoever was not asked for long, or never, comes forward.</source>
        <translation>Pasa adelante quien hace mucho que no recibe una petición, o nunca la recibió.</translation>
    </message>
    <message>
        <source>They have room</source>
        <translation>Tienen margen</translation>
    </message>
    <message>
        <source>Much is left of what they said they can give this month.</source>
        <translation>Queda mucho de lo que dijeron que pueden dar este mes.</translation>
    </message>
    <message>
        <source>They are free then</source>
        <translation>Están libres ese día</translation>
    </message>
    <message>
        <source>The day is one on which they said they have time.</source>
        <translation>Es un día en que dijeron que tienen tiempo.</translation>
    </message>
    <message>
        <source>They know each other</source>
        <translation>Se conocen</translation>
    </message>
    <message>
        <source>They helped this person before.</source>
        <translation>Ya ayudaron antes a esta persona.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Normally</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Fully rested after</source>
        <translation>Descanso completo tras</translation>
    </message>
    <message>
        <source>days without being asked</source>
        <translation>días sin recibir peticiones</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Let&apos;s set up your network.</source>
        <translation>Te damos la bienvenida. Pongamos en marcha tu red.</translation>
    </message>
    <message>
        <source>Keep your roster, needs and offers in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Guarda tu lista de miembros, las necesidades y las ofertas en un solo archivo en este ordenador. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Start from a spreadsheet</source>
        <translation>Empezar desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Bring your sign-up sheet or request log (.xlsx, .csv, .ods). You see every row before anything is saved. You can also drop the file here.</source>
        <translation>Trae tu hoja de inscripción o tu registro de peticiones (.xlsx, .csv, .ods). Ves cada fila antes de que se guarde nada. También puedes soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>Look around the example network</source>
        <translation>Mirar la red de ejemplo</translation>
    </message>
    <message>
        <source>150 made-up people and a year of exchanges. Good for training new coordinators; delete it any time.</source>
        <translation>150 personas inventadas y un año de intercambios. Buena para formar a quienes empiezan a coordinar; bórrala cuando quieras.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Add people as you meet them.</source>
        <translation>Añade a las personas según las conozcas.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>A network file, or a copy of one.</source>
        <translation>Un archivo de red, o una copia.</translation>
    </message>
    <message>
        <source>Private by default: no account, no cloud, works without internet.</source>
        <translation>Privado por defecto: sin cuenta, sin nube, funciona sin internet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Hola de nuevo.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add it in your own words…</source>
        <translation>Añadir con tus propias palabras…</translation>
    </message>
    <message>
        <source>Log an exchange…</source>
        <translation>Anotar un intercambio…</translation>
    </message>
    <message>
        <source>Add a need…</source>
        <translation>Añadir una necesidad…</translation>
    </message>
    <message>
        <source>Plan the day…</source>
        <translation>Planificar el día…</translation>
    </message>
    <message>
        <source>Who helps, or could help, with the chosen need</source>
        <translation>Quién ayuda, o podría ayudar, con la necesidad elegida</translation>
    </message>
    <message>
        <source>How helpers are chosen…</source>
        <translation>Cómo se elige a quienes ayudan…</translation>
    </message>
    <message>
        <source>Add an offer…</source>
        <translation>Añadir una oferta…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Añadir un miembro…</translation>
    </message>
    <message>
        <source>Plan a call…</source>
        <translation>Planear una llamada…</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Red nueva…</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Abrir una red…</translation>
    </message>
    <message>
        <source>Look around the example network</source>
        <translation>Mirar la red de ejemplo</translation>
    </message>
    <message>
        <source>Close this network</source>
        <translation>Cerrar esta red</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet…</source>
        <translation>Incorporar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Hand out a spreadsheet…</source>
        <translation>Compartir una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Print the dispatch sheet…</source>
        <translation>Imprimir la hoja de paradas…</translation>
    </message>
    <message>
        <source>Sheet for a meeting…</source>
        <translation>Hoja para una reunión…</translation>
    </message>
    <message>
        <source>Promises for a calendar…</source>
        <translation>Promesas para un calendario…</translation>
    </message>
    <message>
        <source>Make a verified copy now</source>
        <translation>Hacer ahora una copia verificada</translation>
    </message>
    <message>
        <source>Name and promises of this network…</source>
        <translation>Nombre y compromisos de esta red…</translation>
    </message>
    <message>
        <source>Fields of our own for members…</source>
        <translation>Campos propios para los miembros…</translation>
    </message>
    <message>
        <source>Look for people who are here twice…</source>
        <translation>Buscar a quien esté dos veces…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Pegar filas…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Needs &amp; offers</source>
        <translation>Necesidades y ofertas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>Registro de intercambios</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Organiser</source>
        <translation>Acerca de Organiser</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>How soon does help arrive?</source>
        <translation>¿Cuánto tarda en llegar la ayuda?</translation>
    </message>
    <message>
        <source>There is too little here yet for an honest curve.</source>
        <translation>Aún hay muy poco para una curva honesta.</translation>
    </message>
    <message>
        <source>Days since someone asked</source>
        <translation>Días desde la petición</translation>
    </message>
    <message>
        <source>Met by then</source>
        <translation>Cubiertas para entonces</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>In the period before</source>
        <translation>En el periodo anterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>days since someone asked</source>
        <translation>días desde la petición</translation>
    </message>
    <message>
        <source>The day someone asks</source>
        <translation>El mismo día de la petición</translation>
    </message>
    <message>
        <source>Within %1: %2 met</source>
        <translation>En %1: %2 cubiertas</translation>
    </message>
    <message>
        <source>95% band: %1</source>
        <translation>Banda del 95&#xa0;%: %1</translation>
    </message>
    <message>
        <source>In the period before: %1</source>
        <translation>En el periodo anterior: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>When is it busy?</source>
        <translation>¿Cuándo hay más movimiento?</translation>
    </message>
    <message>
        <source>No exchange of this year has a date yet.</source>
        <translation>Ningún intercambio de este año tiene fecha todavía.</translation>
    </message>
    <message>
        <source>Days with an exchange get their colour here.</source>
        <translation>Los días con algún intercambio toman color aquí.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation>ningún intercambio</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>uno o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <comment>exchanges on a day</comment>
        <translation>
            <numerusform>%Ln o más</numerusform>
            <numerusform>%Ln o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln exchanges</source>
        <translation>
            <numerusform>menos de %Ln intercambio</numerusform>
            <numerusform>menos de %Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>one exchange</source>
        <translation>un intercambio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is connected?</source>
        <translation>¿Quién está en contacto?</translation>
    </message>
    <message>
        <source>When people have helped each other, the ties between them show here.</source>
        <translation>Cuando las personas se han ayudado, aquí aparecen los lazos entre ellas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Joining parts</source>
        <translation>Unen partes</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sin zona</translation>
    </message>
    <message>
        <source>No exchange in this period</source>
        <translation>Sin intercambios en este periodo</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln people had no exchange in this period</source>
        <translation>
            <numerusform>menos de %Ln persona sin intercambios en este periodo</numerusform>
            <numerusform>menos de %Ln personas sin intercambios en este periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>one person had no exchange in this period</source>
        <translation>una persona sin intercambios en este periodo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people had no exchange in this period</source>
        <translation>
            <numerusform>%Ln persona sin intercambios en este periodo</numerusform>
            <numerusform>%Ln personas sin intercambios en este periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>a count, or fewer than five</comment>
        <translation>%1 personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges among them</source>
        <translation>
            <numerusform>%Ln intercambio en su interior</numerusform>
            <numerusform>%Ln intercambios en su interior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges with other areas</source>
        <translation>
            <numerusform>%Ln intercambio con otras zonas</numerusform>
            <numerusform>%Ln intercambios con otras zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gives, who receives?</source>
        <translation>¿Quién da, quién recibe?</translation>
    </message>
    <message>
        <source>When people have helped each other, each of them gets a dot here.</source>
        <translation>Cuando las personas se han ayudado, cada una recibe aquí un punto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>mostly giving</source>
        <translation>sobre todo dan</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas cosas</translation>
    </message>
    <message>
        <source>mostly receiving</source>
        <translation>sobre todo reciben</translation>
    </message>
    <message>
        <source>times given</source>
        <translation>veces que dieron</translation>
    </message>
    <message>
        <source>a larger dot is more people</source>
        <translation>un punto más grande son más personas</translation>
    </message>
    <message>
        <source>times received</source>
        <translation>veces que recibieron</translation>
    </message>
    <message>
        <source>gave %1 · received %2</source>
        <comment>how many times</comment>
        <translation>dio %1 · recibió %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>gave and received</source>
        <translation>dieron y recibieron</translation>
    </message>
    <message>
        <source>gave</source>
        <translation>dieron</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibieron</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>En este periodo</translation>
    </message>
    <message>
        <source>Someone in %1</source>
        <translation>Alguien de %1</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>descansa</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <comment>a name</comment>
        <translation>%1 descansa</translation>
    </message>
    <message>
        <source>no exchange in this period</source>
        <translation>sin intercambios en este periodo</translation>
    </message>
    <message>
        <source>helped each other</source>
        <translation>se ayudaron mutuamente</translation>
    </message>
    <message>
        <source>shared help with one person</source>
        <translation>compartió ayuda con una persona</translation>
    </message>
    <message numerus="yes">
        <source>shared help with %Ln people</source>
        <translation>
            <numerusform>compartió ayuda con %Ln persona</numerusform>
            <numerusform>compartió ayuda con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps one person joined to the rest</source>
        <translation>mantiene a una persona unida al resto</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>a day, then a sentence</comment>
        <translation>A fecha de %1: %2</translation>
    </message>
    <message>
        <source>%1: people with ties: %2; exchanges among them: %3; with other areas: %4.</source>
        <translation>%1: personas con lazos: %2; intercambios entre ellas: %3; con otras zonas: %4.</translation>
    </message>
    <message>
        <source>a few exchanges</source>
        <translation>unos pocos intercambios</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>keeps a few people joined to the rest</source>
        <translation>mantiene a unas pocas personas unidas al resto</translation>
    </message>
    <message numerus="yes">
        <source>keeps %Ln people joined to the rest</source>
        <translation>
            <numerusform>mantiene a %Ln persona unida al resto</numerusform>
            <numerusform>mantiene a %Ln personas unidas al resto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting right now.</source>
        <translation>Ahora mismo no hay nada en espera.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Nobody asked for anything in this period.</source>
        <translation>Nadie pidió nada en este periodo.</translation>
    </message>
    <message>
        <source>One need was asked in this period.</source>
        <translation>En este periodo se pidió ayuda una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs were asked in this period.</source>
        <translation>
            <numerusform>En este periodo se anotó %Ln necesidad.</numerusform>
            <numerusform>En este periodo se anotaron %Ln necesidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>About one more, and there is a curve to show.</source>
        <translation>Falta más o menos una para mostrar una curva.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more, and there is a curve to show.</source>
        <translation>
            <numerusform>Falta más o menos %Ln para mostrar una curva.</numerusform>
            <numerusform>Faltan más o menos %Ln para mostrar una curva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half are not met yet</source>
        <translation>La mitad aún no está cubierta</translation>
    </message>
    <message>
        <source>Half are met on the same day</source>
        <translation>La mitad se cubre el mismo día</translation>
    </message>
    <message>
        <source>Half are met within a day</source>
        <translation>La mitad se cubre en un día</translation>
    </message>
    <message numerus="yes">
        <source>Half are met within %Ln days</source>
        <translation>
            <numerusform>La mitad se cubre en %Ln día</numerusform>
            <numerusform>La mitad se cubre en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as in the period before</source>
        <translation>Igual que en el periodo anterior</translation>
    </message>
    <message>
        <source>It was one day in the period before</source>
        <translation>En el periodo anterior fue un día</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln days in the period before</source>
        <translation>
            <numerusform>En el periodo anterior fue %Ln día</numerusform>
            <numerusform>En el periodo anterior fueron %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not met after a week</source>
        <translation>%1 sin cubrir tras una semana</translation>
    </message>
    <message numerus="yes">
        <source>%1 not met after %Ln weeks</source>
        <translation>
            <numerusform>%1 sin cubrir tras %Ln semana</numerusform>
            <numerusform>%1 sin cubrir tras %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange between two named people in this period yet.</source>
        <translation>Aún no hay intercambios entre dos personas con nombre en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people, in %Ln circles not yet joined. Who could introduce them?</source>
        <translation>
            <numerusform>%1 personas en %Ln círculo. ¿Quién podría presentarlas?</numerusform>
            <numerusform>%1 personas, en %Ln círculos aún sin unir. ¿Quién podría presentarlas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people are joined, and no single person has to hold the parts together.</source>
        <translation>
            <numerusform>%Ln persona está unida, y nadie tiene que sostener las partes a solas.</numerusform>
            <numerusform>Las %Ln personas están unidas, y nadie tiene que sostener las partes a solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has given or received in this period yet.</source>
        <translation>Nadie ha dado ni recibido todavía en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people who took part both gave and received.</source>
        <translation>
            <numerusform>%Ln persona participó, y dio y recibió.</numerusform>
            <numerusform>Las %Ln personas que participaron dieron y recibieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people who took part both gave and received.</source>
        <translation>
            <numerusform>%1 de %Ln persona que participó dio y recibió.</numerusform>
            <numerusform>%1 de las %Ln personas que participaron dieron y recibieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are good.</source>
        <translation>Las dos cosas están bien.</translation>
    </message>
    <message>
        <source>No exchange has been logged in this year yet.</source>
        <translation>Aún no se ha anotado ningún intercambio este año.</translation>
    </message>
    <message>
        <source>One exchange in this year.</source>
        <translation>Un intercambio en este año.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges in this year</source>
        <translation>
            <numerusform>%Ln intercambio en este año</numerusform>
            <numerusform>%Ln intercambios en este año</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the day of the week with the most is %2.</source>
        <translation>%1; el día de la semana con más es el %2.</translation>
    </message>
    <message>
        <source>One need is waiting.</source>
        <translation>Una necesidad está en espera.</translation>
    </message>
    <message>
        <source>One need is waiting, for %1.</source>
        <translation>Una necesidad está en espera, desde hace %1.</translation>
    </message>
    <message>
        <source>A few needs are waiting.</source>
        <translation>Unas pocas necesidades están en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs are waiting</source>
        <translation>
            <numerusform>%Ln necesidad está en espera</numerusform>
            <numerusform>%Ln necesidades están en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none of them for %2.</source>
        <translation>%1; ninguna desde hace %2.</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>unas pocas</translation>
    </message>
    <message>
        <source>%1; %2 of them for %3.</source>
        <translation>%1; %2 desde hace %3.</translation>
    </message>
    <message>
        <source>%1; %2 of them for %3, most in %4.</source>
        <translation>%1; %2 desde hace %3, la mayoría de %4.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Unas pocas</translation>
    </message>
    <message>
        <source>One is urgent and past the time the group promised.</source>
        <translation>Una es urgente y ha pasado el plazo que prometió el grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are urgent and past the time the group promised.</source>
        <translation>
            <numerusform>%Ln es urgente y ha pasado el plazo que prometió el grupo.</numerusform>
            <numerusform>%Ln son urgentes y han pasado el plazo que prometió el grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half are not met within a day</source>
        <translation>La mitad no se cubre en un día</translation>
    </message>
    <message numerus="yes">
        <source>Half are not met within %Ln days</source>
        <translation>
            <numerusform>La mitad no se cubre en %Ln día</numerusform>
            <numerusform>La mitad no se cubre en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Introducing a few people across would give them company.</source>
        <translation>Presentar a unas pocas personas de un lado y otro les daría compañía.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %Ln people joins parts that would otherwise be apart.</source>
        <translation>
            <numerusform>Una de %Ln persona une partes que sin ella estarían separadas.</numerusform>
            <numerusform>Una de las %Ln personas une partes que sin ella estarían separadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln people join parts that would otherwise be apart.</source>
        <translation>
            <numerusform>%1 de %Ln persona unen partes que de otro modo estarían separadas.</numerusform>
            <numerusform>%1 de las %Ln personas unen partes que de otro modo estarían separadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>What is still waiting?</source>
        <translation>¿Qué sigue en espera?</translation>
    </message>
    <message>
        <source>When someone asks for help and waits for it, it shows here.</source>
        <translation>Cuando alguien pide ayuda y la espera, aparece aquí.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Otras zonas</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>One exchange</source>
        <translation>Un intercambio</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a count of needs and a stretch of time</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln needs</source>
        <translation>
            <numerusform>menos de %Ln necesidad</numerusform>
            <numerusform>menos de %Ln necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>One need</source>
        <translation>Una necesidad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs</source>
        <translation>
            <numerusform>%Ln necesidad</numerusform>
            <numerusform>%Ln necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>casi ninguna</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>casi todas</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>cerca de la mitad</translation>
    </message>
    <message>
        <source>about %1 in %2</source>
        <translation>cerca de %1 de cada %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>a week or more</source>
        <translation>una semana o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks or more</source>
        <translation>
            <numerusform>%Ln semana o más</numerusform>
            <numerusform>%Ln semanas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days or more</source>
        <translation>
            <numerusform>%Ln día o más</numerusform>
            <numerusform>%Ln días o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under %Ln days</source>
        <translation>
            <numerusform>Menos de %Ln día</numerusform>
            <numerusform>Menos de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 weeks</source>
        <translation>%1–%2 semanas</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 días</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of help and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Quien da</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Quien recibe</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Dado por %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a kind of help</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Recibido por %1</translation>
    </message>
    <message>
        <source>%2, given by %1</source>
        <translation>%2, dado por %1</translation>
    </message>
    <message>
        <source>%2, received by %1</source>
        <translation>%2, recibido por %1</translation>
    </message>
    <message>
        <source>rows give, columns receive</source>
        <translation>las filas dan, las columnas reciben</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Where does help go?</source>
        <translation>¿Adónde va la ayuda?</translation>
    </message>
    <message>
        <source>When people have helped each other, where it went shows here.</source>
        <translation>Cuando las personas se hayan ayudado, aquí se verá adónde fue la ayuda.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more exchange between named people.</source>
        <translation>Aún no se puede decir: falta más o menos un intercambio entre personas con nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between named people.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio entre personas con nombre.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios entre personas con nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln exchanges, %1 come straight back, %2 come round; %3 go one way.</source>
        <translation>
            <numerusform>De %Ln intercambio, %1 vuelve directamente, %2 da la vuelta; %3 va en un solo sentido.</numerusform>
            <numerusform>De %Ln intercambios, %1 vuelve directamente, %2 da la vuelta; %3 va en un solo sentido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln exchanges each, %1 go one way now and %2 did in the period before.</source>
        <translation>
            <numerusform>Con %Ln intercambio en cada periodo, %1 va ahora en un solo sentido; en el anterior, %2.</numerusform>
            <numerusform>Con %Ln intercambios en cada periodo, %1 va ahora en un solo sentido; en el anterior, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange with both sides named in this period yet.</source>
        <translation>Aún no hay en este periodo ningún intercambio con ambas partes nombradas.</translation>
    </message>
    <message>
        <source>Of %1 exchanges between known areas, %2 stay within one.</source>
        <translation>De %1 intercambios entre zonas conocidas, %2 se quedan dentro de una.</translation>
    </message>
    <message>
        <source>The kind given most is %1: %2 of %3.</source>
        <translation>Lo que más se da es %1: %2 de %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of where these exchanges went, or of their kind.</source>
        <translation>Aún no se sabe adónde fueron estos intercambios ni de qué tipo eran.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more exchange in half a year.</source>
        <translation>Aún no se puede decir: falta más o menos un intercambio en medio año.</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges in half a year.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio en medio año.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios en medio año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln exchanges in each half year, an active person has %1 steady ties</source>
        <translation>
            <numerusform>Con %Ln intercambio en cada medio año, una persona activa tiene %1 lazos estables</numerusform>
            <numerusform>Con %Ln intercambios en cada medio año, una persona activa tiene %1 lazos estables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; half a year ago it was %2.</source>
        <translation>%1; hace medio año eran %2.</translation>
    </message>
    <message>
        <source>gave help</source>
        <translation>dio ayuda</translation>
    </message>
    <message>
        <source>was helped</source>
        <translation>recibió ayuda</translation>
    </message>
    <message>
        <source>would be apart from the largest part</source>
        <translation>quedaría aparte de la parte mayor</translation>
    </message>
    <message>
        <source>the fainter a tie, the longer ago</source>
        <translation>cuanto más tenue el lazo, más tiempo hace</translation>
    </message>
    <message>
        <source>joins parts that would otherwise be apart</source>
        <translation>une partes que de otro modo estarían separadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who join parts that would otherwise be apart</source>
        <translation>
            <numerusform>%Ln de quienes unen partes que de otro modo estarían separadas</numerusform>
            <numerusform>%Ln de quienes unen partes que de otro modo estarían separadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared help with</source>
        <translation>Compartió ayuda con</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Exchanges among them</source>
        <translation>Intercambios entre ellas</translation>
    </message>
    <message>
        <source>With other areas</source>
        <translation>Con otras zonas</translation>
    </message>
    <message>
        <source>Do ties last?</source>
        <translation>¿Duran los lazos?</translation>
    </message>
    <message>
        <source>Ties take time: after half a year of exchanges they show here.</source>
        <translation>Los lazos necesitan tiempo: tras medio año de intercambios se ven aquí.</translation>
    </message>
    <message>
        <source>Half year up to</source>
        <translation>Medio año hasta</translation>
    </message>
    <message>
        <source>Steady ties of an active person</source>
        <translation>Lazos estables de una persona activa</translation>
    </message>
    <message>
        <source>Half year up to %1</source>
        <translation>Medio año hasta el %1</translation>
    </message>
    <message>
        <source>%1 steady ties a person</source>
        <translation>%1 lazos estables por persona</translation>
    </message>
    <message>
        <source>Does help come round?</source>
        <translation>¿Da la vuelta la ayuda?</translation>
    </message>
    <message>
        <source>With more exchanges between named people, the three ways show here.</source>
        <translation>Con más intercambios entre personas con nombre, aquí se ven los tres caminos.</translation>
    </message>
    <message>
        <source>All %1 of the period</source>
        <translation>Los %1 del periodo</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Straight back</source>
        <translation>Vuelve directamente</translation>
    </message>
    <message>
        <source>Round about</source>
        <translation>Dando la vuelta</translation>
    </message>
    <message>
        <source>By way of a pool</source>
        <translation>A través de un fondo común</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>En un solo sentido</translation>
    </message>
</context>
<context>
    <name>handouts</name>
    <message>
        <source>Print their stops…</source>
        <translation>Imprimir sus paradas…</translation>
    </message>
    <message>
        <source>Save to calendar (.ics)…</source>
        <translation>Guardar para el calendario (.ics)…</translation>
    </message>
    <message>
        <source>Copy a message…</source>
        <translation>Copiar un mensaje…</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Find someone else</source>
        <translation>Buscar a otra persona</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: they said yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key: it happened</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Writes it into the log, on %1.</source>
        <translation>Lo anota en el registro, con fecha %1.</translation>
    </message>
    <message>
        <source>Called off…</source>
        <translation>Cancelado…</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: called off</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: did not happen</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Cambiar los detalles</translation>
    </message>
    <message>
        <source>Asked for, and said yes to</source>
        <translation>Le han pedido, y ha dicho que sí a</translation>
    </message>
    <message>
        <source>Show the need</source>
        <translation>Ver la necesidad</translation>
    </message>
    <message>
        <source>Or ask someone by name</source>
        <translation>O pedírselo a alguien por su nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>Pedir de todos modos</translation>
    </message>
    <message>
        <source>Several people have this name. Pick the right one from the list.</source>
        <translation>Varias personas tienen este nombre. Elija la correcta en la lista.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Aquí nadie se llama %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of it, whose help</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: A leads to these people, a number ticks one, Enter asks.</source>
        <translation>Teclas: A lleva a estas personas, un número marca a una, Intro pide.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedir a %1</translation>
    </message>
    <message>
        <source>Tick whom to ask</source>
        <translation>Marque a quién pedírselo</translation>
    </message>
    <message>
        <source>Who could be asked for what</source>
        <translation>A quién se podría pedir qué</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Planificar el día</translation>
    </message>
    <message>
        <source>Nobody is given more than they said, and whoever has rested or was never asked comes forward. Nothing is written until you accept; then all of it is one step that can be taken back.</source>
        <translation>A nadie se le da más de lo que dijo, y pasa adelante quien ha descansado o nunca recibió una petición. Nada se anota hasta que usted acepte; entonces todo es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Plan the day: %1</source>
        <translation>Planificar el día: %1</translation>
    </message>
    <message>
        <source>There is nothing to plan</source>
        <translation>No hay nada que planificar</translation>
    </message>
    <message>
        <source>Every open need has somebody on it, or there is none.</source>
        <translation>Toda necesidad abierta tiene a alguien, o no hay ninguna.</translation>
    </message>
    <message>
        <source>How helpers are chosen…</source>
        <translation>Cómo se elige a quienes ayudan…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Find others for what is left out</source>
        <translation>Buscar a otras personas para lo que quedó fuera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking for helpers for every need…</source>
        <translation>Buscando quién ayude con cada necesidad…</translation>
    </message>
    <message>
        <source>Planning the day</source>
        <translation>Planificando el día</translation>
    </message>
    <message>
        <source>Accept %1 of %2</source>
        <translation>Aceptar %1 de %2</translation>
    </message>
    <message>
        <source>The network has changed since this was planned, so nothing was written. Here is the plan anew; what you left out is still left out.</source>
        <translation>La red ha cambiado desde que se hizo este plan, así que no se anotó nada. Aquí está el plan de nuevo; lo que usted dejó fuera sigue fuera.</translation>
    </message>
    <message>
        <source>said no limit</source>
        <translation>no dijo ningún límite</translation>
    </message>
    <message>
        <source>%1 without anyone</source>
        <translation>%1 sin nadie</translation>
    </message>
    <message>
        <source>with this %1</source>
        <translation>con esto, %1</translation>
    </message>
    <message>
        <source>Looking for helpers…</source>
        <translation>Buscando quién podría ayudar…</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>It happened with all of them</source>
        <translation>Se hizo, con todas esas personas</translation>
    </message>
    <message>
        <source>Writes one line for each into the log, as one occasion.</source>
        <translation>Anota en el registro una línea por persona, como una misma ocasión.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver a %1</translation>
    </message>
    <message>
        <source>Find someone else too</source>
        <translation>Buscar también a otra persona</translation>
    </message>
    <message>
        <source>Nobody can be suggested for this just now.</source>
        <translation>Ahora mismo no se puede sugerir a nadie para esto.</translation>
    </message>
    <message>
        <source>Show more: %1 others could be asked</source>
        <translation>Ver más: se podría preguntar a otras %1</translation>
    </message>
    <message>
        <source>Who was on it</source>
        <translation>Quién se encargaba</translation>
    </message>
    <message>
        <source>The other times</source>
        <translation>Las otras veces</translation>
    </message>
    <message>
        <source>Who could step in</source>
        <translation>Quién podría sustituir</translation>
    </message>
    <message>
        <source>Who else could help</source>
        <translation>Quién más podría ayudar</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quién podría ayudar</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>asked through %1</source>
        <translation>se le pregunta a través de %1</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>sin peticiones últimamente</translation>
    </message>
    <message>
        <source>not asked since %1</source>
        <translation>sin peticiones desde %1</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>tiene margen</translation>
    </message>
    <message>
        <source>has room: %1</source>
        <translation>tiene margen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 hours in %3</source>
        <comment>a month</comment>
        <translation>%1 de %2 horas en %3</translation>
    </message>
    <message>
        <source>%1 of %2 times in %3</source>
        <comment>a month</comment>
        <translation>%1 de %2 veces en %3</translation>
    </message>
    <message>
        <source>%1 of %2 hours this month</source>
        <translation>%1 de %2 horas este mes</translation>
    </message>
    <message>
        <source>%1 of %2 times this month</source>
        <translation>%1 de %2 veces este mes</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofreció: %1</translation>
    </message>
    <message>
        <source>offered help</source>
        <translation>ofreció ayuda</translation>
    </message>
    <message>
        <source>can do this: %1</source>
        <translation>sabe hacerlo: %1</translation>
    </message>
    <message>
        <source>can do this</source>
        <translation>sabe hacerlo</translation>
    </message>
    <message>
        <source>has done this before: %1</source>
        <translation>ya lo hizo antes: %1</translation>
    </message>
    <message>
        <source>has helped before</source>
        <translation>ya ayudó antes</translation>
    </message>
    <message>
        <source>has not said yet what they can do</source>
        <translation>aún no ha dicho qué sabe hacer</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>speaks their language</source>
        <translation>habla su idioma</translation>
    </message>
    <message>
        <source>in the same area, %1</source>
        <translation>en la misma zona, %1</translation>
    </message>
    <message>
        <source>in the same area</source>
        <translation>en la misma zona</translation>
    </message>
    <message>
        <source>near, in %1</source>
        <translation>cerca, en %1</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>helped this person before</source>
        <translation>ya ayudó a esta persona</translation>
    </message>
    <message>
        <source>free then: %1</source>
        <translation>libre ese día: %1</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>libre ese día</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>libre: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>aún nunca se le ha pedido</translation>
    </message>
    <message>
        <source>ask first whether their phone or e-mail may be given on</source>
        <translation>pregunte antes si se puede dar su teléfono o correo</translation>
    </message>
    <message>
        <source>Not suggested: %1.</source>
        <translation>No se sugiere: %1.</translation>
    </message>
    <message>
        <source>1 asked for it</source>
        <translation>1 lo pidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked for it</source>
        <translation>
            <numerusform>%Ln lo pidió</numerusform>
            <numerusform>%Ln lo pidieron</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has left, or leaves before</source>
        <translation>1 se ha ido, o se va antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have left, or leave before</source>
        <translation>
            <numerusform>%Ln se ha ido, o se va antes</numerusform>
            <numerusform>%Ln se han ido, o se van antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rests until later</source>
        <translation>1 descansa hasta más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rest until later</source>
        <translation>
            <numerusform>%Ln descansa hasta más tarde</numerusform>
            <numerusform>%Ln descansan hasta más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has an offer that rests, is promised or is for another time</source>
        <translation>1 tiene una oferta en pausa, ya prometida o para otro momento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an offer that rests, is promised or is for another time</source>
        <translation>
            <numerusform>%Ln tiene una oferta en pausa, ya prometida o para otro momento</numerusform>
            <numerusform>%Ln tienen una oferta en pausa, ya prometida o para otro momento</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not want their contact given on</source>
        <translation>1 no quiere que se den sus datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not want their contact given on</source>
        <translation>
            <numerusform>%Ln no quiere que se den sus datos</numerusform>
            <numerusform>%Ln no quieren que se den sus datos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has given what they said they can</source>
        <translation>1 ha dado lo que dijo que podía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have given what they said they can</source>
        <translation>
            <numerusform>%Ln ha dado lo que dijo que podía</numerusform>
            <numerusform>%Ln han dado lo que dijeron que podían</numerusform>
        </translation>
    </message>
    <message>
        <source>1 lives in the same household</source>
        <translation>1 vive en el mismo hogar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in the same household</source>
        <translation>
            <numerusform>%Ln vive en el mismo hogar</numerusform>
            <numerusform>%Ln viven en el mismo hogar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was asked about this already</source>
        <translation>a 1 ya se le pidió esto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked about this already</source>
        <translation>
            <numerusform>a %Ln ya se le pidió esto</numerusform>
            <numerusform>a %Ln ya se les pidió esto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 said that they can do other things</source>
        <translation>1 dijo que sabe hacer otras cosas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln said that they can do other things</source>
        <translation>
            <numerusform>%Ln dijo que sabe hacer otras cosas</numerusform>
            <numerusform>%Ln dijeron que saben hacer otras cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Pedido, aún sin respuesta</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>called off: when, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1, by %2, in time</source>
        <comment>called off: when, by whom</comment>
        <translation>%1, por %2, con tiempo</translation>
    </message>
    <message>
        <source>%1, by %2, at short notice</source>
        <comment>called off: when, by whom</comment>
        <translation>%1, por %2, con poco aviso</translation>
    </message>
    <message>
        <source>someone</source>
        <comment>who called it off</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the helper</source>
        <translation>quien iba a ayudar</translation>
    </message>
    <message>
        <source>the person who asked</source>
        <translation>quien lo pidió</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>la coordinación</translation>
    </message>
    <message>
        <source>By %1, in time</source>
        <comment>who called it off</comment>
        <translation>Por %1, con tiempo</translation>
    </message>
    <message>
        <source>By %1, at short notice</source>
        <comment>who called it off</comment>
        <translation>Por %1, con poco aviso</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>%1 se fue el %2.</translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation>%1 se va el %2.</translation>
    </message>
    <message>
        <source>%1 rests until %2.</source>
        <translation>%1 descansa hasta el %2.</translation>
    </message>
    <message>
        <source>This is more than %1 said they can give: %2 are taken already.</source>
        <translation>Es más de lo que %1 dijo que puede dar: ya van %2.</translation>
    </message>
    <message>
        <source>What %1 offered of this is promised already.</source>
        <translation>Lo que %1 ofreció de esto ya está prometido.</translation>
    </message>
    <message>
        <source>%1 does not want their phone or e-mail given to anyone.</source>
        <translation>%1 no quiere que se dé a nadie su teléfono ni su correo.</translation>
    </message>
    <message>
        <source>%1 lives in the same household.</source>
        <translation>%1 vive en el mismo hogar.</translation>
    </message>
    <message>
        <source>%1 left the network on %2. Choose someone else.</source>
        <translation>%1 dejó la red el %2. Elija a otra persona.</translation>
    </message>
    <message>
        <source>%1 asked for this. Choose someone else.</source>
        <translation>%1 lo ha pedido. Elija a otra persona.</translation>
    </message>
    <message>
        <source>%1 is asked about it already.</source>
        <translation>A %1 ya se le ha pedido.</translation>
    </message>
    <message>
        <source>Nobody can be suggested for these needs just now.</source>
        <translation>Ahora mismo no se puede sugerir a nadie para estas necesidades.</translation>
    </message>
    <message>
        <source>%1 could be asked about %2.</source>
        <translation>Se podría preguntar a %1 por %2.</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Entre ellas: %1.</translation>
    </message>
    <message>
        <source>1 who was never asked</source>
        <translation>1 a quien nunca se le pidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were never asked</source>
        <translation>
            <numerusform>%Ln a quien nunca se le pidió</numerusform>
            <numerusform>%Ln a quienes nunca se les pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>1 who has rested for long</source>
        <translation>1 que lleva mucho descansando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who have rested for long</source>
        <translation>
            <numerusform>%Ln que lleva mucho descansando</numerusform>
            <numerusform>%Ln que llevan mucho descansando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known who can do this and can be asked.</source>
        <translation>No se conoce a nadie que sepa hacerlo y a quien se pueda preguntar.</translation>
    </message>
    <message>
        <source>Those who could are given something else, or have given what they said they can.</source>
        <translation>Quienes podrían ya tienen otra cosa, o han dado lo que dijeron que podían.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%1 for %2</source>
        <comment>a helper and whoever asked</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>It is not known who asked, so there is nobody to write to.</source>
        <translation>No se sabe quién lo pidió, así que no hay a quién escribir.</translation>
    </message>
    <message>
        <source>In %1, as you chose.</source>
        <translation>En %1, como elegiste.</translation>
    </message>
    <message>
        <source>In %1: it is not written down what they speak.</source>
        <translation>En %1: no está anotado qué idioma habla.</translation>
    </message>
    <message>
        <source>In %1, since they speak %2.</source>
        <translation>En %1, porque habla %2.</translation>
    </message>
    <message>
        <source>They speak %1, in which there is no ready text; this is %2.</source>
        <translation>Habla %1, idioma en el que no hay texto preparado; esto es %2.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>A promise, told in person</source>
        <translation>Una promesa, contada en persona</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Promises of %1</source>
        <translation>Promesas de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>aún sin acordar</translation>
    </message>
    <message>
        <source>Stops for %1</source>
        <translation>Paradas de %1</translation>
    </message>
    <message>
        <source>Please destroy this paper after %1: it is about people who trust you.</source>
        <translation>Por favor, destruye este papel después del %1: trata de personas que confían en ti.</translation>
    </message>
    <message>
        <source>Destroy after %1</source>
        <translation>Destruir después del %1</translation>
    </message>
    <message>
        <source>Stops %1</source>
        <translation>Paradas %1</translation>
    </message>
    <message>
        <source>No stops on these days.</source>
        <translation>No hay paradas en estos días.</translation>
    </message>
    <message>
        <source>On a day that suits you both</source>
        <translation>Un día que les venga bien a ambas partes</translation>
    </message>
    <message>
        <source>Your coordinator tells you about this one in person.</source>
        <translation>Esta te la cuenta en persona quien coordina.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <translation>Cuánto: %1</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>Para llevar: %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Habla %1</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>Conviene saber: %1</translation>
    </message>
    <message>
        <source>Phone of %1</source>
        <translation>Teléfono de %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for 1 person</source>
        <translation>para 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln people</source>
        <translation>
            <numerusform>para %Ln persona</numerusform>
            <numerusform>para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not agreed yet: tell your coordinator whether you can.</source>
        <translation>Aún sin acordar: di a quien coordina si puedes.</translation>
    </message>
    <message>
        <source>Ask your coordinator how to reach them.</source>
        <translation>Pregunta a quien coordina cómo contactar.</translation>
    </message>
    <message>
        <source>Your coordinator tells you more in person.</source>
        <translation>Quien coordina te cuenta más en persona.</translation>
    </message>
    <message>
        <source>What is needed and what is offered</source>
        <translation>Lo que se necesita y lo que se ofrece</translation>
    </message>
    <message>
        <source>Write your name beside what you can do or could use, or tell a coordinator its number.</source>
        <translation>Escribe tu nombre junto a lo que puedas hacer o te venga bien, o di su número a quien coordina.</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>¿Quién puede ayudar?</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Who would like it?</source>
        <translation>¿A quién le gustaría?</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Reunión %1</translation>
    </message>
    <message>
        <source>N</source>
        <comment>needs</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>O</source>
        <comment>offers</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sin zona</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Ask a coordinator</source>
        <translation>Pregunta a quien coordina</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>To tear off</source>
        <translation>Para arrancar</translation>
    </message>
    <message>
        <source>Cut along the lines and take home the number that is yours.</source>
        <translation>Corta por las líneas y llévate a casa tu número.</translation>
    </message>
    <message>
        <source>1 more is on the list only.</source>
        <translation>1 más está solo en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are on the list only.</source>
        <translation>
            <numerusform>%Ln más está solo en la lista.</numerusform>
            <numerusform>%Ln más están solo en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>days after asking</source>
        <translation>días después de pedirlo</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Las cifras en una tabla</translation>
    </message>
    <message>
        <source>How we looked after each other: %1</source>
        <translation>Cómo nos cuidamos: %1</translation>
    </message>
    <message>
        <source>A mutual-aid network</source>
        <translation>Una red de apoyo mutuo</translation>
    </message>
    <message>
        <source>Everything in this report is made up.</source>
        <translation>Todo en este informe es inventado.</translation>
    </message>
    <message>
        <source>Twelve ways to look at it</source>
        <translation>Doce maneras de mirarlo</translation>
    </message>
    <message>
        <source>They look at %1 to %2, because a month alone holds too little, and compare it with as many days before. No figure sums them up.</source>
        <translation>Miran del %1 al %2, porque un mes solo dice demasiado poco, y lo comparan con otros tantos días anteriores. Ninguna cifra los resume.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Lo que no sabemos</translation>
    </message>
    <message>
        <source>Nobody is named here and nothing is told about fewer than five people. Figures are counted from what was written down; help that nobody wrote down is not in them.</source>
        <translation>Aquí no se nombra a nadie ni se cuenta nada de menos de cinco personas. Las cifras salen de lo que se anotó; la ayuda que nadie anotó no está en ellas.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1; the month goes on</source>
        <translation>%1; el mes continúa</translation>
    </message>
    <message>
        <source>Nothing was written down in this month.</source>
        <translation>Este mes no se anotó nada.</translation>
    </message>
    <message>
        <source>Times that help was given: %1. People who gave or received: %2. Members: %3.</source>
        <translation>Veces que se dio ayuda: %1. Personas que dieron o recibieron: %2. Miembros: %3.</translation>
    </message>
    <message>
        <source>New among us: %1.</source>
        <translation>Nuevas entre nosotros: %1.</translation>
    </message>
    <message>
        <source>Thank you to all %1 who took part, by giving and by receiving.</source>
        <translation>Gracias a las %1 personas que participaron, dando y recibiendo.</translation>
    </message>
    <message>
        <source>Needs asked: %1.</source>
        <translation>Necesidades pedidas: %1.</translation>
    </message>
    <message>
        <source>Needs asked: %1; met so far: %2.</source>
        <translation>Necesidades pedidas: %1; cubiertas hasta ahora: %2.</translation>
    </message>
    <message>
        <source>What is still waiting?</source>
        <translation>¿Qué sigue esperando?</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Nothing: no need was open at the end of these days.</source>
        <translation>Nada: al final de estos días no había ninguna necesidad abierta.</translation>
    </message>
    <message>
        <source>Needs that were open at the end: %1.</source>
        <translation>Necesidades abiertas al final: %1.</translation>
    </message>
    <message>
        <source>Of which kind is not told: too few people asked.</source>
        <translation>De qué tipo no se cuenta: pidieron demasiado pocas personas.</translation>
    </message>
    <message>
        <source>The kind with the most of them is %1 (%2).</source>
        <translation>El tipo con más de ellas es %1 (%2).</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <source>For %1 days and longer</source>
        <translation>Desde hace %1 días o más</translation>
    </message>
    <message>
        <source>For %1 to %2 days</source>
        <translation>Desde hace %1 a %2 días</translation>
    </message>
    <message>
        <source>How soon does help arrive?</source>
        <translation>¿Cuánto tarda en llegar la ayuda?</translation>
    </message>
    <message>
        <source>Day after asking</source>
        <translation>Día después de pedirlo</translation>
    </message>
    <message>
        <source>Met by then</source>
        <translation>Cubiertas para entonces</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet; it takes about %1 more needs.</source>
        <translation>Aún no se puede decir; hacen falta unas %1 necesidades más.</translation>
    </message>
    <message>
        <source>Too few needs ended in these days to draw how soon.</source>
        <translation>En estos días terminaron demasiado pocas necesidades para dibujar cuánto tarda.</translation>
    </message>
    <message>
        <source>Of %1 needs, %2 were met within %3 days.</source>
        <translation>De %1 necesidades, el %2 se cubrió en %3 días.</translation>
    </message>
    <message>
        <source>Half are met within %1 days.</source>
        <translation>La mitad se cubre en %1 días.</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>How does help come round?</source>
        <translation>¿Cómo circula la ayuda?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Share of the help</source>
        <translation>Parte de la ayuda</translation>
    </message>
    <message>
        <source>Straight back</source>
        <translation>Vuelve directamente</translation>
    </message>
    <message>
        <source>Round by others</source>
        <translation>Vuelve a través de otras personas</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>En un solo sentido</translation>
    </message>
    <message>
        <source>Exchanges of which both sides are written down: %1.</source>
        <translation>Intercambios con las dos partes anotadas: %1.</translation>
    </message>
    <message>
        <source>No clear change does not mean that all is well: small groups show little.</source>
        <translation>Que no haya un cambio claro no significa que todo vaya bien: los grupos pequeños muestran poco.</translation>
    </message>
    <message>
        <source>Arranged, but did not take place: %1.</source>
        <translation>Acordados que no tuvieron lugar: %1.</translation>
    </message>
    <message>
        <source>Without a date, so in no figure: %1.</source>
        <translation>Sin fecha, por eso en ninguna cifra: %1.</translation>
    </message>
    <message>
        <source>Dated after these days, so in no figure: %1.</source>
        <translation>Con fecha posterior a estos días, por eso en ninguna cifra: %1.</translation>
    </message>
    <message>
        <source>Giver not written down, so not in figures of people: %1.</source>
        <translation>Sin anotar quién dio, por eso fuera de las cifras de personas: %1.</translation>
    </message>
    <message>
        <source>Receiver not written down, so not in figures of people: %1.</source>
        <translation>Sin anotar quién recibió, por eso fuera de las cifras de personas: %1.</translation>
    </message>
    <message>
        <source>To or from a pool or an organisation, so not in figures of people: %1.</source>
        <translation>Hacia o desde un fondo común o una organización, por eso fuera de las cifras de personas: %1.</translation>
    </message>
    <message>
        <source>Help of members who do not want to be counted as people: %1.</source>
        <translation>Ayuda de miembros que no quieren contarse como personas en las cifras: %1.</translation>
    </message>
    <message>
        <source>Too little is written down to tell: %1.</source>
        <translation>Se anotó demasiado poco para decirlo: %1.</translation>
    </message>
    <message>
        <source>Not written down at all: %1.</source>
        <translation>No se anotó nada: %1.</translation>
    </message>
    <message>
        <source>Not told, for the sake of few people: %1.</source>
        <translation>No se cuenta, por ser pocas personas: %1.</translation>
    </message>
    <message>
        <source>Needs met in time</source>
        <translation>Necesidades cubiertas a tiempo</translation>
    </message>
    <message>
        <source>Help goes where needs are</source>
        <translation>La ayuda va donde están las necesidades</translation>
    </message>
    <message>
        <source>Offered unasked</source>
        <translation>Ofrecida sin pedirla</translation>
    </message>
    <message>
        <source>Help that comes round</source>
        <translation>Ayuda que circula</translation>
    </message>
    <message>
        <source>Steady ties</source>
        <translation>Vínculos estables</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Covered if someone rests</source>
        <translation>Cubierto si alguien descansa</translation>
    </message>
    <message>
        <source>Kind of need met least</source>
        <translation>Lo menos atendido</translation>
    </message>
    <message>
        <source>Gave and received both</source>
        <translation>Dieron y recibieron</translation>
    </message>
    <message>
        <source>Carry half of the help</source>
        <translation>Sostienen media ayuda</translation>
    </message>
    <message>
        <source>Gave up before help came</source>
        <translation>Desistieron antes de la ayuda</translation>
    </message>
    <message>
        <source>Nothing about this is written down yet.</source>
        <translation>Todavía no se ha anotado nada sobre esto.</translation>
    </message>
    <message>
        <source>Not told here: it would be about fewer than five people.</source>
        <translation>No se cuenta aquí: trataría de menos de cinco personas.</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet; it takes about %1 more records.</source>
        <translation>Aún no se puede decir; hacen falta unas %1 anotaciones más.</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>subió</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>bajó</translation>
    </message>
    <message>
        <source>perhaps moved up</source>
        <translation>quizá subió</translation>
    </message>
    <message>
        <source>perhaps moved down</source>
        <translation>quizá bajó</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>menos de cinco</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fewer than five of %1</source>
        <translation>menos de cinco de %1</translation>
    </message>
    <message>
        <source>all but fewer than five of %1</source>
        <translation>todas salvo menos de cinco de %1</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>ninguna de %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>todas de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share of a number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <comment>an estimated share</comment>
        <translation>unas %1 de %2</translation>
    </message>
    <message>
        <source>(allowing for chance: %1 to %2)</source>
        <translation>(contando con el azar: entre %1 y %2)</translation>
    </message>
    <message>
        <source>Needs that were met within the time that the group promises: %1%2.</source>
        <translation>Necesidades cubiertas en el plazo que el grupo promete: %1%2.</translation>
    </message>
    <message>
        <source>help of no kind</source>
        <translation>ayuda sin tipo</translation>
    </message>
    <message>
        <source>In one place, for %1, needs were met in time: %2%3.</source>
        <translation>En un lugar, para %1, necesidades cubiertas a tiempo: %2%3.</translation>
    </message>
    <message>
        <source>This does not stand apart clearly from the others.</source>
        <translation>No se distingue claramente de las demás.</translation>
    </message>
    <message>
        <source>The mix of help matches the mix of needs by %1%2; luck alone would leave it at %3.</source>
        <translation>La mezcla de ayudas coincide con la de necesidades en un %1%2; el puro azar la dejaría en %3.</translation>
    </message>
    <message>
        <source>Help that came without anyone having to ask: %1%2.</source>
        <translation>Ayuda que llegó sin que nadie tuviera que pedirla: %1%2.</translation>
    </message>
    <message>
        <source>%1 of the help comes straight back between two people, %2 comes round by others, %3 goes one way.</source>
        <translation>El %1 de la ayuda vuelve directamente entre dos personas, el %2 vuelve a través de otras, el %3 va en un solo sentido.</translation>
    </message>
    <message>
        <source>None of these is better than the others.</source>
        <translation>Ninguno de estos caminos es mejor que los demás.</translation>
    </message>
    <message>
        <source>People who took part and both gave and received: %1%2.</source>
        <translation>Personas que participaron y dieron y recibieron: %1%2.</translation>
    </message>
    <message>
        <source>Only gave: %1; only received: %2. Both are taking part.</source>
        <translation>Solo dieron: %1; solo recibieron: %2. Ambas cosas son participar.</translation>
    </message>
    <message>
        <source>Each person who took part has about %1 steady ties (pairs: %2).</source>
        <translation>Cada persona que participó tiene unos %1 vínculos estables (parejas: %2).</translation>
    </message>
    <message>
        <source>Help that was arranged and took place: %1%2.</source>
        <translation>Ayuda acordada que tuvo lugar: %1%2.</translation>
    </message>
    <message>
        <source>Members who gave, received, offered or asked in the last 90 days: %1%2.</source>
        <translation>Miembros que dieron, recibieron, ofrecieron o pidieron en los últimos 90 días: %1%2.</translation>
    </message>
    <message>
        <source>Half of the help was given by %1 of the %2 people who gave.</source>
        <translation>La mitad de la ayuda la dieron %1 de las %2 personas que dieron.</translation>
    </message>
    <message>
        <source>Nobody is above a limit of their own.</source>
        <translation>Nadie está por encima de su propio límite.</translation>
    </message>
    <message>
        <source>Above a limit of their own: %1.</source>
        <translation>Por encima de su propio límite: %1.</translation>
    </message>
    <message>
        <source>Regular kinds of help that at least three people give, so that one of them can rest: %1 of %2.</source>
        <translation>Tipos de ayuda habituales que dan al menos tres personas, de modo que una pueda descansar: %1 de %2.</translation>
    </message>
    <message>
        <source>Needs that were withdrawn before help came, within 30 days: %1%2.</source>
        <translation>Necesidades retiradas antes de que llegara la ayuda, en 30 días: %1%2.</translation>
    </message>
    <message>
        <source>Some of them solved themselves.</source>
        <translation>Algunas se resolvieron solas.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Delimited text (*.csv)</source>
        <translation>Texto delimitado (*.csv)</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>Guardando las cifras</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Intentos anteriores</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Prefiere</translation>
    </message>
    <message>
        <source>Who acts for them</source>
        <translation>Quién actúa en su nombre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>Who was helped</source>
        <translation>A quién se ayudó</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How it started</source>
        <translation>Cómo empezó</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The log cannot be sorted by this column</source>
        <translation>El registro no se puede ordenar por esta columna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Se le da bien</translation>
    </message>
    <message>
        <source>Last took part</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Open just now</source>
        <translation>Abiertas ahora</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Se fue el %1</translation>
    </message>
    <message>
        <source>Rests until %1</source>
        <translation>Descansa hasta el %1</translation>
    </message>
    <message>
        <source>1 need</source>
        <translation>1 necesidad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs</source>
        <translation>
            <numerusform>%Ln necesidad</numerusform>
            <numerusform>%Ln necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 oferta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Help, not said which</source>
        <translation>Ayuda, sin decir cuál</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Tipo de ayuda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se pidió el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Hace falta para el</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Se cerró el</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin saber</translation>
    </message>
    <message>
        <source>Longer than the %1 that the group promises.</source>
        <translation>Más de lo que promete el grupo (%1).</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Quién lo ofrece</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>Just once</source>
        <translation>Solo una vez</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Como está escrito: %1</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>On day %1</source>
        <translation>El día %1</translation>
    </message>
    <message>
        <source>Does it stand?</source>
        <translation>¿Sigue en pie?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>Registro de intercambios</translation>
    </message>
    <message>
        <source>Filter by name, kind of help, note …</source>
        <translation>Filtrar por nombre, tipo de ayuda, nota…</translation>
    </message>
    <message>
        <source>%1 helped %2</source>
        <translation>%1 ayudó a %2</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, twice</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arranged: %1</source>
        <translation>Acordado: %1</translation>
    </message>
    <message>
        <source>How it started: %1</source>
        <translation>Cómo empezó: %1</translation>
    </message>
    <message>
        <source>Written down %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Written down by %1, %2</source>
        <translation>Anotado por %1, %2</translation>
    </message>
    <message>
        <source>lent a hand</source>
        <translation>echó una mano</translation>
    </message>
    <message>
        <source>made it possible to help</source>
        <translation>hizo posible la ayuda</translation>
    </message>
    <message>
        <source>The need that this met</source>
        <translation>La necesidad que esto cubrió</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Filter by name, area, skill …</source>
        <translation>Filtrar por nombre, zona, habilidad…</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Necesidades abiertas</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vive aquí</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla en nombre de</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>Show what happened before</source>
        <translation>Mostrar lo que pasó antes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done for this member</source>
        <translation>Qué más se puede hacer por este miembro</translation>
    </message>
    <message>
        <source>After no answer: %1</source>
        <translation>Si no contesta: %1</translation>
    </message>
    <message>
        <source>Proposes to try again %1</source>
        <translation>Propone volver a intentarlo %1</translation>
    </message>
    <message>
        <source>%1 acts for them</source>
        <translation>%1 actúa en su nombre</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo localizarle</translation>
    </message>
    <message>
        <source>Was the help what they wanted?</source>
        <translation>¿La ayuda fue la que quería?</translation>
    </message>
    <message>
        <source>It comes round again and again, and nobody is known to have come. Ask whether it is still needed, or whether help came that was not written down.</source>
        <translation>Se repite una y otra vez, y no consta que haya ido nadie. Pregunta si todavía hace falta o si llegó ayuda que no se anotó.</translation>
    </message>
    <message>
        <source>Missed on</source>
        <translation>Faltó el</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dentro de tres días</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dentro de dos semanas</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Lo que ha aceptado</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Se unió: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Filter needs</source>
        <translation>Filtrar necesidades</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Filter offers</source>
        <translation>Filtrar ofertas</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a person</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For someone who is not named</source>
        <translation>Para alguien sin nombrar</translation>
    </message>
    <message>
        <source>How soon: %1</source>
        <translation>Para cuándo: %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Hace falta para el %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Waiting: %1, longer than the %2 that the group promises</source>
        <translation>En espera: %1, más de lo que promete el grupo (%2)</translation>
    </message>
    <message>
        <source>Came in by: %1</source>
        <translation>Llegó por: %1</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Delicada</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a person</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an offer</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminada desde el %1</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 de %2 veces</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>taken up</comment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>once</source>
        <comment>taken up</comment>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nunca se le preguntó</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>se preguntó %1</translation>
    </message>
    <message>
        <source>not asked since %1</source>
        <comment>a month</comment>
        <translation>sin preguntar desde %1</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aprovechada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Algo cambió</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Left as it is now, because it has changed since: %1.</source>
        <translation>Se deja como está ahora, porque ha cambiado después: %1.</translation>
    </message>
    <message>
        <source>Nothing to do for what was removed since: %1.</source>
        <translation>Nada que hacer con lo que se quitó después: %1.</translation>
    </message>
    <message>
        <source>Left in place, because something else now needs it: %1.</source>
        <translation>Se deja en su sitio, porque ahora otra cosa lo necesita: %1.</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2</source>
        <translation>Anotado: %1 ayudó a %2</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2 with %3</source>
        <translation>Anotado: %1 ayudó a %2 con %3</translation>
    </message>
    <message>
        <source>Corrected the exchange in which %1 helped %2</source>
        <translation>Corregido el intercambio en que %1 ayudó a %2</translation>
    </message>
    <message>
        <source>Corrected the exchange in which %1 helped %2 with %3</source>
        <translation>Corregido el intercambio en que %1 ayudó a %2 con %3</translation>
    </message>
    <message>
        <source>%1, from now on</source>
        <translation>%1, de ahora en adelante</translation>
    </message>
    <message>
        <source>%1; the next one is on %2</source>
        <translation>%1; la próxima vez es el %2</translation>
    </message>
    <message>
        <source>%1; the one on %2 is the last</source>
        <translation>%1; la del %2 es la última</translation>
    </message>
    <message>
        <source>Opened the need “%1” again</source>
        <translation>Abierta de nuevo la necesidad “%1”</translation>
    </message>
    <message>
        <source>Someone is on the need “%1”</source>
        <translation>Alguien se ocupa de la necesidad “%1”</translation>
    </message>
    <message>
        <source>Marked the need “%1” as met</source>
        <translation>Marcada como cubierta la necesidad “%1”</translation>
    </message>
    <message>
        <source>Marked the need “%1” as partly met</source>
        <translation>Marcada como cubierta en parte la necesidad “%1”</translation>
    </message>
    <message>
        <source>Marked the need “%1” as withdrawn</source>
        <translation>Marcada como retirada la necesidad “%1”</translation>
    </message>
    <message>
        <source>Closed the need “%1”, not met</source>
        <translation>Cerrada sin cubrir la necesidad “%1”</translation>
    </message>
    <message>
        <source>Opened the need “%1” for %2 again</source>
        <translation>Abierta de nuevo la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Someone is on the need “%1” for %2</source>
        <translation>Alguien se ocupa de la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as met</source>
        <translation>Marcada como cubierta la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as partly met</source>
        <translation>Marcada como cubierta en parte la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Marked the need “%1” for %2 as withdrawn</source>
        <translation>Marcada como retirada la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Closed the need “%1” for %2, not met</source>
        <translation>Cerrada sin cubrir la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Opened %1 again</source>
        <translation>Abiertas de nuevo: %1</translation>
    </message>
    <message>
        <source>Someone is on %1</source>
        <translation>Alguien se ocupa de %1</translation>
    </message>
    <message>
        <source>Marked %1 as met</source>
        <translation>Marcadas como cubiertas: %1</translation>
    </message>
    <message>
        <source>Marked %1 as partly met</source>
        <translation>Marcadas como cubiertas en parte: %1</translation>
    </message>
    <message>
        <source>Marked %1 as withdrawn</source>
        <translation>Marcadas como retiradas: %1</translation>
    </message>
    <message>
        <source>Closed %1, not met</source>
        <translation>Cerradas sin cubrir: %1</translation>
    </message>
    <message>
        <source>Removed the exchange in which %1 helped %2</source>
        <translation>Quitado el intercambio en que %1 ayudó a %2</translation>
    </message>
    <message>
        <source>Removed the exchange in which %1 helped %2 with %3</source>
        <translation>Quitado el intercambio en que %1 ayudó a %2 con %3</translation>
    </message>
    <message>
        <source>%1 rests until %2</source>
        <translation>%1 descansa hasta el %2</translation>
    </message>
    <message>
        <source>%1 now in %2</source>
        <translation>%1 vive ahora en %2</translation>
    </message>
    <message>
        <source>%1 no longer in a household</source>
        <translation>%1 ya no está en un hogar</translation>
    </message>
    <message>
        <source>Wrote down an answer without a name</source>
        <translation>Se anotó una respuesta sin nombre</translation>
    </message>
    <message>
        <source>Took back an answer without a name</source>
        <translation>Se retiró una respuesta sin nombre</translation>
    </message>
    <message>
        <source>By itself: added %1 that came round again</source>
        <translation>Por sí solo: se añadió %1 que volvía a tocar</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Removed the need “%1”</source>
        <translation>Quitada la necesidad “%1”</translation>
    </message>
    <message>
        <source>Removed the need “%1” for %2</source>
        <translation>Quitada la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Removed the offer “%1”</source>
        <translation>Quitada la oferta “%1”</translation>
    </message>
    <message>
        <source>Removed the offer “%1” from %2</source>
        <translation>Quitada la oferta “%1” de %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Brought in %1 from %2</source>
        <translation>Incorporado desde %2: %1</translation>
    </message>
    <message>
        <source>Asked %1 to help with “%2”</source>
        <translation>Se preguntó a %1 si puede ayudar con «%2»</translation>
    </message>
    <message>
        <source>Asked %1 to help %2 with “%3”</source>
        <translation>Se preguntó a %1 si puede ayudar a %2 con «%3»</translation>
    </message>
    <message>
        <source>Asked people to help with %1</source>
        <translation>Se pidió ayuda para %1</translation>
    </message>
    <message>
        <source>%1 said yes to “%2”</source>
        <translation>%1 dijo que sí a «%2»</translation>
    </message>
    <message>
        <source>%1 said yes to helping %2 with “%3”</source>
        <translation>%1 dijo que sí a ayudar a %2 con «%3»</translation>
    </message>
    <message>
        <source>Helpers said yes to %1</source>
        <translation>Se aceptó ayudar con %1</translation>
    </message>
    <message>
        <source>It happened: %1 helped with “%2”</source>
        <translation>Ocurrió: %1 ayudó con «%2»</translation>
    </message>
    <message>
        <source>It happened: %1 helped %2 with “%3”</source>
        <translation>Ocurrió: %1 ayudó a %2 con «%3»</translation>
    </message>
    <message>
        <source>It happened: help with %1</source>
        <translation>Ocurrió: ayuda con %1</translation>
    </message>
    <message>
        <source>Called off: %1 helping with “%2”</source>
        <translation>Cancelado: que %1 ayude con «%2»</translation>
    </message>
    <message>
        <source>Called off: %1 helping %2 with “%3”</source>
        <translation>Cancelado: que %1 ayude a %2 con «%3»</translation>
    </message>
    <message>
        <source>Called off: help with %1</source>
        <translation>Cancelado: ayuda con %1</translation>
    </message>
    <message>
        <source>Did not happen: %1 helping with “%2”</source>
        <translation>No ocurrió: que %1 ayudara con «%2»</translation>
    </message>
    <message>
        <source>Did not happen: %1 helping %2 with “%3”</source>
        <translation>No ocurrió: que %1 ayudara a %2 con «%3»</translation>
    </message>
    <message>
        <source>Did not happen: help with %1</source>
        <translation>No ocurrió: ayuda con %1</translation>
    </message>
    <message>
        <source>From a sheet: %1</source>
        <translation>Desde una hoja: %1</translation>
    </message>
    <message>
        <source>From a sheet: %1 and %2</source>
        <translation>Desde una hoja: %1 y %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 emparejamiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln emparejamiento</numerusform>
            <numerusform>%Ln emparejamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoke with %1</source>
        <translation>Se habló con %1</translation>
    </message>
    <message>
        <source>Left a message for %1</source>
        <translation>Se dejó un mensaje a %1</translation>
    </message>
    <message>
        <source>Sent a text message to %1</source>
        <translation>Se envió un mensaje de texto a %1</translation>
    </message>
    <message>
        <source>Tried to reach %1, no answer</source>
        <translation>Se intentó contactar con %1, sin respuesta</translation>
    </message>
    <message>
        <source>%1; again on %2</source>
        <comment>a call, a day</comment>
        <translation>%1; otra vez el %2</translation>
    </message>
    <message>
        <source>Put off getting back to %1 until %2</source>
        <translation>Se aplazó volver a contactar con %1 hasta el %2</translation>
    </message>
    <message>
        <source>Put off %1 until %2</source>
        <translation>Se aplazaron %1 hasta el %2</translation>
    </message>
    <message>
        <source>Removed the plan to get back to %1</source>
        <translation>Se quitó el plan de volver a contactar con %1</translation>
    </message>
    <message>
        <source>Wrote down how the help was</source>
        <translation>Se anotó cómo fue la ayuda</translation>
    </message>
    <message>
        <source>Wrote down how %1 found the help</source>
        <translation>Se anotó qué le pareció la ayuda a %1</translation>
    </message>
    <message>
        <source>Added %1 to the roster</source>
        <translation>Añadido a la lista: %1</translation>
    </message>
    <message>
        <source>Changed what is known about %1</source>
        <translation>Cambiado lo que se sabe de %1</translation>
    </message>
    <message>
        <source>Took %1 off the roster</source>
        <translation>Quitado de la lista: %1</translation>
    </message>
    <message>
        <source>Added the need “%1”</source>
        <translation>Añadida la necesidad “%1”</translation>
    </message>
    <message>
        <source>Added the need “%1” for %2</source>
        <translation>Añadida la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Changed the need “%1”</source>
        <translation>Cambiada la necesidad “%1”</translation>
    </message>
    <message>
        <source>Changed the need “%1” for %2</source>
        <translation>Cambiada la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Added the offer “%1”</source>
        <translation>Añadida la oferta “%1”</translation>
    </message>
    <message>
        <source>Added the offer “%1” from %2</source>
        <translation>Añadida la oferta “%1” de %2</translation>
    </message>
    <message>
        <source>Changed the offer “%1”</source>
        <translation>Cambiada la oferta “%1”</translation>
    </message>
    <message>
        <source>Changed the offer “%1” from %2</source>
        <translation>Cambiada la oferta “%1” de %2</translation>
    </message>
    <message>
        <source>Added the area %1</source>
        <translation>Añadida la zona %1</translation>
    </message>
    <message>
        <source>Added the kind of help %1</source>
        <translation>Añadido el tipo de ayuda %1</translation>
    </message>
    <message>
        <source>Changed the group&apos;s settings</source>
        <translation>Cambiados los ajustes del grupo</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Guardada la vista “%1”</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Cambiada la vista “%1”</translation>
    </message>
    <message>
        <source>Removed the view “%1”</source>
        <translation>Quitada la vista “%1”</translation>
    </message>
    <message>
        <source>Exported %1 (%2)</source>
        <translation>Exportado: %1 (%2)</translation>
    </message>
    <message>
        <source>Remembered how a sheet&apos;s columns are read</source>
        <translation>Recordado cómo se leen las columnas de una hoja</translation>
    </message>
    <message>
        <source>Deleted what was kept of a sheet that was handed out</source>
        <translation>Borrado lo que se guardaba de una hoja entregada</translation>
    </message>
    <message>
        <source>Kept a file that came in</source>
        <translation>Guardado un archivo recibido</translation>
    </message>
    <message>
        <source>Deleted a file that came in, with its reviews</source>
        <translation>Borrado un archivo recibido, con sus revisiones</translation>
    </message>
    <message>
        <source>Saved a review to go on with later</source>
        <translation>Guardada una revisión para seguir más tarde</translation>
    </message>
    <message>
        <source>Deleted a saved review</source>
        <translation>Borrada una revisión guardada</translation>
    </message>
    <message>
        <source>Planned to get back to %1</source>
        <translation>Se planeó volver a contactar con %1</translation>
    </message>
    <message>
        <source>Changed the plan to get back to %1</source>
        <translation>Se cambió el plan de volver a contactar con %1</translation>
    </message>
    <message>
        <source>Made one record of %1 and %2</source>
        <translation>Se unieron en una las fichas de %1 y %2</translation>
    </message>
    <message>
        <source>Welcomed %1 back</source>
        <translation>Se dio de nuevo la bienvenida a %1</translation>
    </message>
    <message>
        <source>Noted that %1 has left</source>
        <translation>Anotado que %1 ya no está</translation>
    </message>
    <message>
        <source>Changed the group&apos;s own fields</source>
        <translation>Cambiados los campos propios del grupo</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are two people</source>
        <translation>Anotado que %1 y %2 son dos personas</translation>
    </message>
    <message>
        <source>Filled in what the need “%1” lacked</source>
        <translation>Completado lo que faltaba en la necesidad “%1”</translation>
    </message>
    <message>
        <source>Filled in what the need “%1” for %2 lacked</source>
        <translation>Completado lo que faltaba en la necesidad “%1” para %2</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day, then a time</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a day, then a time</comment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, then a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every need that is open or matched today, by the kind of help and by the days since someone asked. Needs that were met, withdrawn or closed are not in it.</source>
        <translation>Todas las necesidades que hoy están abiertas o con alguien que se ocupa, por tipo de ayuda y por los días desde que alguien la pidió. No se incluyen las cubiertas, retiradas o cerradas.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share that was met by each day since they were asked. Needs still open count as waiting, so slow ones are not left out. A need that was withdrawn or closed unmet never counts as met. The band says how far the curve could move by chance (95 %); the curve ends where fewer than five needs are left to watch (Aalen-Johansen estimate).</source>
        <translation>De las necesidades pedidas en el periodo: la parte que quedó cubierta para cada día desde la petición. Las que siguen abiertas cuentan como en espera, así que las lentas no se dejan fuera. Una necesidad retirada o cerrada sin cubrir nunca cuenta como cubierta. La banda indica cuánto podría moverse la curva por azar (95 %); la curva termina donde quedan menos de cinco necesidades que seguir (estimador de Aalen-Johansen).</translation>
    </message>
    <message>
        <source>People who helped each other in the period, joined by a line. Exchanges where one side is not named are not in it. A ring marks a person whose absence would cut two or more others off from the rest, in this log; people know each other in ways that nobody logs.</source>
        <translation>Personas que se ayudaron en el periodo, unidas por una línea. No se incluyen los intercambios en que falta el nombre de una de las partes. Un anillo marca a una persona cuya ausencia separaría del resto a dos o más personas, según este registro; la gente se conoce de maneras que nadie anota.</translation>
    </message>
    <message>
        <source>People who helped each other in the period up to the day that is shown, joined by a line that fades with the time since the last time. Exchanges where one side is not named are not in it, nor is who asked not to be counted in figures about people. Everybody keeps their place: where someone stands says nothing about them. A ring marks a person whose absence would cut two or more others off from the rest, in this log; people know each other in ways that nobody logs.</source>
        <translation>Personas que se ayudaron en el periodo hasta el día que se muestra, unidas por una línea que se atenúa con el tiempo transcurrido desde la última vez. No figuran los intercambios en los que falta el nombre de una parte, ni quien pidió no contar en las cifras sobre personas. Cada cual conserva su lugar: dónde está alguien no dice nada de esa persona. Un anillo señala a una persona cuya ausencia dejaría aparte del resto a dos o más, según este registro; la gente se conoce de maneras que nadie anota.</translation>
    </message>
    <message>
        <source>Keys: arrows walk from one to the next, Enter chooses or opens, + and - come closer and go farther, 0 shows all of it, Shift with arrows moves the picture, Esc goes back.</source>
        <translation>Teclas: las flechas pasan de una a otra, Intro elige o abre, + y - acercan y alejan, 0 lo muestra todo, Mayús con flechas mueve la imagen, Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>One dot for each person who took part in the period: how often they received, how often they gave. An exchange counts once, whatever its length. The dots are in no order. Receiving is taking part: it is what makes it possible for someone to help.</source>
        <translation>Un punto por cada persona que participó en el periodo: cuántas veces recibió, cuántas veces dio. Un intercambio cuenta una vez, dure lo que dure. Los puntos no siguen ningún orden. Recibir es participar: es lo que hace posible que alguien ayude.</translation>
    </message>
    <message>
        <source>Exchanges that happened, by the day that was written down for them, over the last year. Exchanges without a day are not in it, and recent days may fill up later.</source>
        <translation>Los intercambios que ocurrieron, según el día que se anotó para cada uno, durante el último año. No se incluyen los que no tienen día, y los días recientes pueden llenarse más tarde.</translation>
    </message>
    <message>
        <source>All help between people, groups and pools, in three parts that add up to the whole: what comes straight back between the same two, what comes round by way of others (the largest circulation, found exactly), and what goes one way. The more is written down, the more comes round, so the two periods are compared at the same number of exchanges, drawn at random. High or low is neither good nor bad.</source>
        <translation>Toda la ayuda entre personas, grupos y fondos comunes, en tres partes que suman el total: lo que vuelve directamente entre las mismas dos, lo que da la vuelta a través de otras (la mayor circulación, hallada con exactitud) y lo que va en un solo sentido. Cuanto más se anota, más da la vuelta; por eso los dos periodos se comparan con el mismo número de intercambios, sacados al azar. Alto o bajo no es ni bueno ni malo.</translation>
    </message>
    <message>
        <source>Exchanges of the period with both sides named: from where the giver lives, by the kind of help, to where the receiver lives. Each exchange counts once, whatever its length.</source>
        <translation>Intercambios del periodo con ambas partes nombradas: desde donde vive quien da, por el tipo de ayuda, hasta donde vive quien recibe. Cada intercambio cuenta una vez, dure lo que dure.</translation>
    </message>
    <message>
        <source>Pairs who helped each other in at least three of six months, for the people who took part in these: each point looks back over half a year. All points are read at the same number of exchanges, drawn at random, since more written down would look like more ties. The band says how far a point could move if other people took part (95 %).</source>
        <translation>Parejas que se ayudaron en al menos tres de seis meses, para las personas que participaron en ellos: cada punto mira medio año atrás. Todos los puntos se leen con el mismo número de intercambios, sacados al azar, pues más anotaciones parecerían más lazos. La banda dice cuánto podría moverse un punto si participaran otras personas (95 %).</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed; you can try again.</source>
        <translation>No ha funcionado. No se cambió nada; puedes intentarlo otra vez.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>No se puede guardar tal como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>el archivo de la red</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>Este miembro</translation>
    </message>
    <message>
        <source>%1 is named in exchanges, needs or offers and stays, so that the log remains true. If they have left, open the member and fill in the day of leaving.</source>
        <translation>%1 aparece en intercambios, necesidades u ofertas y se queda, para que el registro siga siendo fiel. Si se ha ido, abre su ficha y rellena el día en que se fue.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It was not opened and not changed. Install the newer version, then open it again.</source>
        <translation>%1 se hizo con una versión más nueva de este programa. No se abrió ni se cambió. Instala la versión nueva y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Choose Restore from a copy: copies are kept whenever the program closes.</source>
        <translation>%1 está dañado y no se abrió. Elige restaurar desde una copia: se guardan copias cada vez que se cierra el programa.</translation>
    </message>
    <message>
        <source>%1 is open in another window of this program. Go on there, or close it there and open it here again.</source>
        <translation>%1 está abierta en otra ventana de este programa. Sigue allí, o ciérrala allí y ábrela aquí de nuevo.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2. Close it there, then open it here. If it is not open there any more, remove the file %3, which lies beside it.</source>
        <translation>%1 está abierta en el ordenador %2. Ciérrala allí y luego ábrela aquí. Si ya no está abierta allí, borra el archivo %3, que está a su lado.</translation>
    </message>
    <message>
        <source>This offer belongs to an exchange in the log, so it stays. If it no longer stands, mark it as withdrawn.</source>
        <translation>Esta oferta pertenece a un intercambio del registro, así que se queda. Si ya no sigue en pie, márcala como retirada.</translation>
    </message>
    <message>
        <source>This was removed meanwhile, so there is nothing to change. The list is up to date again.</source>
        <translation>Esto se quitó entretanto, así que no hay nada que cambiar. La lista vuelve a estar al día.</translation>
    </message>
    <message>
        <source>This area is not there any more. Please choose another.</source>
        <translation>Esta zona ya no existe. Elige otra, por favor.</translation>
    </message>
    <message>
        <source>Nothing would leave, so no sheet was written. Choose other tables or another area.</source>
        <translation>No saldría nada, así que no se ha escrito ninguna hoja. Elige otras tablas u otra zona.</translation>
    </message>
    <message>
        <source>These readers do not get this column, so no sheet was written. Choose other columns.</source>
        <translation>Quienes la leerán no reciben esta columna, así que no se ha escrito ninguna hoja. Elige otras columnas.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Everything that this changed has been changed again since, so it was left alone. History shows what came after.</source>
        <translation>Todo lo que esto cambió ha vuelto a cambiar después, así que se dejó como está. El historial muestra lo que vino luego.</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Check the spelling, or choose from the list.</source>
        <translation>Aquí nadie se llama %1. Revisa cómo se escribe o elige de la lista.</translation>
    </message>
    <message>
        <source>The network has changed since the preview was made, so nothing was brought in. Look at the preview again; it will be up to date.</source>
        <translation>La red ha cambiado desde que se hizo la vista previa, así que no se incorporó nada. Mira la vista previa otra vez; estará al día.</translation>
    </message>
    <message>
        <source>The file has no sheet called %1. Choose one of the sheets that it has.</source>
        <translation>El archivo no tiene ninguna hoja llamada %1. Elige una de las que tiene.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved; open it from its new place.</source>
        <translation>%1 ya no está ahí. Quizá se haya movido; ábrelo desde su nuevo lugar.</translation>
    </message>
    <message>
        <source>%1 is not where it was: it was moved, renamed or deleted while it was open, so nothing more is written. Put it back, or close the network: a copy of it is kept then.</source>
        <translation>%1 ya no está donde estaba: se movió, se renombró o se borró mientras estaba abierta, así que no se escribe nada más. Devuélvela a su sitio o cierra la red: entonces se guarda una copia.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the disk is connected and the file is yours.</source>
        <translation>No se pudo leer %1. Comprueba que el disco está conectado y que el archivo es tuyo.</translation>
    </message>
    <message>
        <source>%1 is not a network of this program and was left as it is. To bring in a sheet, choose Bring in a spreadsheet.</source>
        <translation>%1 no es una red de este programa y se dejó como estaba. Para traer una hoja, elige Incorporar una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or open it.</source>
        <translation>%1 ya existe y se dejó como estaba. Elige otro nombre, o ábrelo.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose another place.</source>
        <translation>La carpeta %1 no existe. Elige otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is as it was. Check that the folder is yours and has room, or choose another place.</source>
        <translation>No se pudo escribir %1; lo que había allí sigue como estaba. Comprueba que la carpeta es tuya y tiene espacio, o elige otro lugar.</translation>
    </message>
    <message>
        <source>This month has not begun yet. Choose another.</source>
        <translation>Este mes aún no ha empezado. Elige otro.</translation>
    </message>
    <message>
        <source>Another program is using this network just now. Nothing was changed; close it there, or try again in a moment.</source>
        <translation>Otro programa está usando esta red ahora mismo. No se cambió nada; ciérrala allí, o inténtalo dentro de un momento.</translation>
    </message>
    <message>
        <source>This network can be read but not changed where it lies. Save a copy to a place of your own and work there.</source>
        <translation>Esta red se puede leer pero no cambiar donde está. Guarda una copia en un lugar tuyo y trabaja allí.</translation>
    </message>
    <message>
        <source>The disk is full or does not answer. Nothing was changed; make room, then try again.</source>
        <translation>El disco está lleno o no responde. No se cambió nada; haz sitio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The copy %1 could not be made and checked. Your network is unharmed; check the disk, then try again.</source>
        <translation>No se pudo hacer y comprobar la copia %1. Tu red está intacta; revisa el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>ninguna de %1</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <comment>an estimate</comment>
        <translation>unas %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a share in counts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of some people</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>fewer than five people</comment>
        <translation>unas pocas</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help in a place</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two clauses of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Nothing about this is written down yet.</source>
        <translation>Todavía no se ha anotado nada sobre esto.</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;%</source>
        <comment>an interval of percentages</comment>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>an interval of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Not compared with the period before</source>
        <translation>Sin comparar con el periodo anterior</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>a change and the value before</comment>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <comment>kinds of help that three people or more give</comment>
        <translation>%1 cubiertos</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Sin cambio claro</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Se movió al alza</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Se movió a la baja</translation>
    </message>
    <message>
        <source>Perhaps moved up</source>
        <translation>Quizá se movió al alza</translation>
    </message>
    <message>
        <source>Perhaps moved down</source>
        <translation>Quizá se movió a la baja</translation>
    </message>
    <message>
        <source>%1, at equal volume</source>
        <translation>%1, a igual volumen</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet: about one more would do.</source>
        <translation>Aún no se puede decir: más o menos con uno más bastaría.</translation>
    </message>
    <message>
        <source>Needs met within the time that you promised</source>
        <translation>Necesidades atendidas en el plazo que prometisteis</translation>
    </message>
    <message>
        <source>of %1 urgent ones: %2</source>
        <comment>needs met in time</comment>
        <translation>de %1 urgentes: %2</translation>
    </message>
    <message>
        <source>%1: met in time least often</source>
        <translation>%1: lo que menos veces se atiende a tiempo</translation>
    </message>
    <message>
        <source>all others: %1</source>
        <comment>needs met in time</comment>
        <translation>todas las demás: %1</translation>
    </message>
    <message>
        <source>Not clearly apart from them.</source>
        <translation>No se distingue claramente de ellas.</translation>
    </message>
    <message>
        <source>So far the mix of help matches the mix of needs; luck alone would leave it at about %1.</source>
        <translation>Hasta ahí coincide la mezcla de ayudas con la de necesidades; el azar solo la dejaría en torno a %1.</translation>
    </message>
    <message>
        <source>Came without anyone having to ask: %1 a week.</source>
        <translation>Llegó sin que nadie tuviera que pedirlo: %1 por semana.</translation>
    </message>
    <message>
        <source>%1 comes straight back, %2 by way of others; %3 goes one way.</source>
        <translation>%1 vuelve directamente, %2 a través de otras personas; %3 va en un solo sentido.</translation>
    </message>
    <message>
        <source>%1 comes straight back, %2 by way of others, %4 by way of a pool; %3 goes one way.</source>
        <translation>%1 vuelve directamente, %2 a través de otras personas, %4 a través de un fondo común; %3 va en un solo sentido.</translation>
    </message>
    <message>
        <source>Chance would give %1: help runs downhill here.</source>
        <translation>El azar daría %1: aquí la ayuda corre cuesta abajo.</translation>
    </message>
    <message>
        <source>Did both; %1 only gave, %2 only received. All of it is taking part.</source>
        <translation>Hicieron ambas cosas; solo dieron: %1, solo recibieron: %2. Todo ello es participar.</translation>
    </message>
    <message>
        <source>Steady ties that each active person has, over half a year</source>
        <translation>Lazos estables que tiene cada persona activa, en medio año</translation>
    </message>
    <message>
        <source>%1 of the %2 pairs before were seen again</source>
        <translation>se volvió a ver a %1 de las %2 parejas anteriores</translation>
    </message>
    <message>
        <source>%1 of %2 arranged acts took place; newer ones count more.</source>
        <translation>%1 de %2 ayudas acordadas tuvieron lugar; las recientes cuentan más.</translation>
    </message>
    <message>
        <source>Members who gave, received, asked or offered in the last 90 days</source>
        <translation>Miembros que dieron, recibieron, pidieron u ofrecieron en los últimos 90 días</translation>
    </message>
    <message>
        <source>half of %1 newcomers did on their first day</source>
        <translation>la mitad de %1 personas nuevas lo hizo el primer día</translation>
    </message>
    <message>
        <source>half of %1 newcomers did within a day</source>
        <translation>la mitad de %1 personas nuevas lo hizo en un día</translation>
    </message>
    <message numerus="yes">
        <source>half of %1 newcomers did within %Ln days</source>
        <translation>
            <numerusform>la mitad de %1 personas nuevas lo hizo en %Ln día</numerusform>
            <numerusform>la mitad de %1 personas nuevas lo hizo en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they gave half of what %1 people gave</source>
        <translation>Juntas dieron la mitad de lo que dieron %1 personas</translation>
    </message>
    <message>
        <source>nobody is above a limit of their own</source>
        <translation>nadie supera su propio límite</translation>
    </message>
    <message>
        <source>above a limit of their own: %1 of %2</source>
        <translation>por encima de su propio límite: %1 de %2</translation>
    </message>
    <message>
        <source>Regular kinds of help that three people or more give: %1 of %2</source>
        <translation>Tipos de ayuda habituales que dan tres personas o más: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>kinds of help</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>one person alone does %1: %2</source>
        <translation>una sola persona se ocupa de %1: %2</translation>
    </message>
    <message>
        <source>Needs withdrawn within 30 days, before help came</source>
        <translation>Necesidades retiradas en 30 días, antes de que llegara la ayuda</translation>
    </message>
    <message>
        <source>of %1 people helped often, those who got nearly all from one giver: %2</source>
        <translation>de %1 personas ayudadas a menudo, las que recibieron casi todo de una sola: %2</translation>
    </message>
    <message>
        <source>Needs met in time</source>
        <translation>Necesidades cubiertas a tiempo</translation>
    </message>
    <message>
        <source>Kind of need met least</source>
        <translation>Lo menos atendido</translation>
    </message>
    <message>
        <source>Help goes where needs are</source>
        <translation>La ayuda va donde están las necesidades</translation>
    </message>
    <message>
        <source>Help that comes round</source>
        <translation>Ayuda que circula</translation>
    </message>
    <message>
        <source>Gave and received both</source>
        <translation>Dieron y recibieron</translation>
    </message>
    <message>
        <source>Steady ties</source>
        <translation>Lazos estables</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Carry half of the help</source>
        <translation>Sostienen media ayuda</translation>
    </message>
    <message>
        <source>Covered if someone rests</source>
        <translation>Cubierto si alguien descansa</translation>
    </message>
    <message>
        <source>Gave up before help came</source>
        <translation>Desistieron antes de la ayuda</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln needs</source>
        <translation>
            <numerusform>de %Ln necesidad</numerusform>
            <numerusform>de %Ln necesidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln exchanges</source>
        <translation>
            <numerusform>de %Ln intercambio</numerusform>
            <numerusform>de %Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people</source>
        <translation>
            <numerusform>de %Ln persona</numerusform>
            <numerusform>de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln pairs</source>
        <translation>
            <numerusform>de %Ln pareja</numerusform>
            <numerusform>de %Ln parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln arranged acts</source>
        <translation>
            <numerusform>de %Ln ayuda acordada</numerusform>
            <numerusform>de %Ln ayudas acordadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln members</source>
        <translation>
            <numerusform>de %Ln miembro</numerusform>
            <numerusform>de %Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people who gave</source>
        <translation>
            <numerusform>de %Ln persona que dio</numerusform>
            <numerusform>de %Ln personas que dieron</numerusform>
        </translation>
    </message>
    <message>
        <source>from one kind</source>
        <translation>de un tipo</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln kinds of help</source>
        <translation>
            <numerusform>de %Ln tipo de ayuda</numerusform>
            <numerusform>de %Ln tipos de ayuda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more needs.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln necesidad.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln necesidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more needs of one kind.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln necesidad de un mismo tipo.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln necesidades de un mismo tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between named people.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio entre personas con nombre.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios entre personas con nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges between pairs.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio entre parejas.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios entre parejas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more arranged acts.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln ayuda acordada.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln ayudas acordadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more members.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln miembro.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges or givers.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio o persona que dé.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios o personas que den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges of one kind.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio de un mismo tipo.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios de un mismo tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more people taking part.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta que participe más o menos %Ln persona.</numerusform>
            <numerusform>Aún no se puede decir: falta que participen más o menos %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell yet: about %Ln more exchanges.</source>
        <translation>
            <numerusform>Aún no se puede decir: falta más o menos %Ln intercambio.</numerusform>
            <numerusform>Aún no se puede decir: faltan más o menos %Ln intercambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>a column</comment>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Phones</source>
        <comment>a column</comment>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a column</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a column</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Preferred contact</source>
        <comment>a column</comment>
        <translation>Contacto preferido</translation>
    </message>
    <message>
        <source>Good time to contact</source>
        <comment>a column</comment>
        <translation>Buena hora para llamar</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a column</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>a column</comment>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>a column</comment>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>People in household</source>
        <comment>a column</comment>
        <translation>Personas en el hogar</translation>
    </message>
    <message>
        <source>Someone acts for them</source>
        <comment>a column</comment>
        <translation>Alguien actúa en su nombre</translation>
    </message>
    <message>
        <source>Can help with</source>
        <comment>a column</comment>
        <translation>Puede ayudar con</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>a column</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>a column</comment>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Own limit a month</source>
        <comment>a column</comment>
        <translation>Límite propio al mes</translation>
    </message>
    <message>
        <source>Limit counted in</source>
        <comment>a column</comment>
        <translation>Límite contado en</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>a column</comment>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Paused until</source>
        <comment>a column</comment>
        <translation>En pausa hasta</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a column</comment>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>May share contact with a helper</source>
        <comment>a column</comment>
        <translation>Se puede dar su contacto a quien ayuda</translation>
    </message>
    <message>
        <source>May appear in sheets</source>
        <comment>a column</comment>
        <translation>Puede aparecer en hojas</translation>
    </message>
    <message>
        <source>May count in figures</source>
        <comment>a column</comment>
        <translation>Puede contar en las cifras</translation>
    </message>
    <message>
        <source>May be thanked by name</source>
        <comment>a column</comment>
        <translation>Se le puede dar las gracias por su nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <comment>a column</comment>
        <translation>Número en otro sitio</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>a column</comment>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>a column</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What is needed</source>
        <comment>a column</comment>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>a column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>a column</comment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>a column</comment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>a column</comment>
        <translation>Se pidió el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>a column</comment>
        <translation>Hace falta para el</translation>
    </message>
    <message>
        <source>Comes back</source>
        <comment>a column</comment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>a column</comment>
        <translation>Delicada</translation>
    </message>
    <message>
        <source>Came in by</source>
        <comment>a column</comment>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>a column</comment>
        <translation>Se cerró el</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>a column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>May share contact</source>
        <comment>a column</comment>
        <translation>Se puede dar el contacto</translation>
    </message>
    <message>
        <source>Helper</source>
        <comment>a column</comment>
        <translation>Quien ayuda</translation>
    </message>
    <message>
        <source>Helper&apos;s phone</source>
        <comment>a column</comment>
        <translation>Teléfono de quien ayuda</translation>
    </message>
    <message>
        <source>Helper&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>Correo de quien ayuda</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>a column</comment>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>What is offered</source>
        <comment>a column</comment>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>a column</comment>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>a column</comment>
        <translation>Veces</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a column</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a column</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a column</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Giver</source>
        <comment>a column</comment>
        <translation>Quien da</translation>
    </message>
    <message>
        <source>Receiver</source>
        <comment>a column</comment>
        <translation>Quien recibe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>a column</comment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>a column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Gathering</source>
        <comment>a column</comment>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <comment>a column</comment>
        <translation>Acordado por</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>a column</comment>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Giver&apos;s number elsewhere</source>
        <comment>a column</comment>
        <translation>Número en otro sitio de quien da</translation>
    </message>
    <message>
        <source>Giver&apos;s phone</source>
        <comment>a column</comment>
        <translation>Teléfono de quien da</translation>
    </message>
    <message>
        <source>Giver&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>Correo de quien da</translation>
    </message>
    <message>
        <source>Receiver&apos;s number elsewhere</source>
        <comment>a column</comment>
        <translation>Número en otro sitio de quien recibe</translation>
    </message>
    <message>
        <source>Receiver&apos;s phone</source>
        <comment>a column</comment>
        <translation>Teléfono de quien recibe</translation>
    </message>
    <message>
        <source>Receiver&apos;s e-mail</source>
        <comment>a column</comment>
        <translation>Correo de quien recibe</translation>
    </message>
    <message>
        <source>Receiver&apos;s address</source>
        <comment>a column</comment>
        <translation>Dirección de quien recibe</translation>
    </message>
    <message>
        <source>Your network starts with its people.</source>
        <translation>Tu red empieza por sus personas.</translation>
    </message>
    <message>
        <source>Add them one by one, or bring in the sheet that you already have.</source>
        <translation>Añádelas una a una, o incorpora la hoja que ya tienes.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Incorporar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Nothing has been logged in this period.</source>
        <translation>En este periodo no se ha anotado nada.</translation>
    </message>
    <message>
        <source>When someone has helped someone, write it down: it takes ten seconds.</source>
        <translation>Cuando alguien haya ayudado a alguien, apúntalo: son diez segundos.</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Anotar un intercambio</translation>
    </message>
    <message>
        <source>Nobody is waiting for help.</source>
        <translation>Nadie está esperando ayuda.</translation>
    </message>
    <message>
        <source>Every need of this period has been answered or closed.</source>
        <translation>Todas las necesidades de este periodo se han atendido o cerrado.</translation>
    </message>
    <message>
        <source>No need was written down in this period; help was given once.</source>
        <translation>En este periodo no se anotó ninguna necesidad; hubo ayuda una vez.</translation>
    </message>
    <message numerus="yes">
        <source>No need was written down in this period; help was given %Ln times.</source>
        <translation>
            <numerusform>En este periodo no se anotó ninguna necesidad; hubo ayuda %Ln vez.</numerusform>
            <numerusform>En este periodo no se anotó ninguna necesidad; hubo ayuda %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>One urgent need has waited longer than you promised.</source>
        <translation>Una necesidad urgente ha esperado más de lo que prometisteis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent needs have waited longer than you promised.</source>
        <translation>
            <numerusform>%Ln necesidad urgente ha esperado más de lo que prometisteis.</numerusform>
            <numerusform>%Ln necesidades urgentes han esperado más de lo que prometisteis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own promise for urgent needs is one day.</source>
        <translation>Vuestro compromiso para las necesidades urgentes es de un día.</translation>
    </message>
    <message numerus="yes">
        <source>Your own promise for urgent needs is %Ln days.</source>
        <translation>
            <numerusform>Vuestro compromiso para las necesidades urgentes es de %Ln día.</numerusform>
            <numerusform>Vuestro compromiso para las necesidades urgentes es de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln needs</source>
        <translation>
            <numerusform>Mostrar la necesidad</numerusform>
            <numerusform>Mostrar las %Ln necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is stuck.</source>
        <translation>%1 está parado.</translation>
    </message>
    <message>
        <source>See who could help</source>
        <translation>Ver quién podría ayudar</translation>
    </message>
    <message>
        <source>By what was given in the last 28 days and the limit that each set. Ask whether they would like to pause or pass something on.</source>
        <translation>Según lo dado en los últimos 28 días y el límite que cada cual se puso. Preguntad si quieren hacer una pausa o pasar algo a otra persona.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Mostrar a la persona</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln people</source>
        <comment>above their own limit</comment>
        <translation>
            <numerusform>Mostrar a la persona</numerusform>
            <numerusform>Mostrar a las %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>See what could be passed on</source>
        <translation>Ver qué se podría pasar</translation>
    </message>
    <message>
        <source>Above a limit of their own: %1.</source>
        <translation>Por encima de su propio límite: %1.</translation>
    </message>
    <message>
        <source>%1 is above a limit of their own.</source>
        <translation>%1 supera su propio límite.</translation>
    </message>
    <message>
        <source>%1 are above a limit of their own.</source>
        <translation>%1 superan su propio límite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are above a limit of their own.</source>
        <translation>
            <numerusform>%Ln persona supera su propio límite.</numerusform>
            <numerusform>%Ln personas superan su propio límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person regularly gives %1.</source>
        <translation>Solo una persona da con regularidad: %1.</translation>
    </message>
    <message>
        <source>If they rest, nobody else does it yet. Who would like to join them?</source>
        <translation>Si descansa, aún no hay nadie más que lo haga. ¿Quién querría acompañarla?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of help rest on one person each.</source>
        <translation>
            <numerusform>%Ln tipo de ayuda descansa en una sola persona.</numerusform>
            <numerusform>%Ln tipos de ayuda descansan cada uno en una sola persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often needed of them: %1. Who would like to join in?</source>
        <translation>Los que más se necesitan: %1. ¿Quién querría sumarse?</translation>
    </message>
    <message>
        <source>Show what was given</source>
        <translation>Mostrar lo que se dio</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Añadir una oferta</translation>
    </message>
    <message>
        <source>See who could join in</source>
        <translation>Ver quién podría sumarse</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln needs that have waited for two weeks or more are for %1.</source>
        <translation>
            <numerusform>La necesidad que ha esperado dos semanas o más es de %1.</numerusform>
            <numerusform>Las %Ln necesidades que han esperado dos semanas o más son de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of the %Ln needs that have waited for two weeks or more are for %1.</source>
        <translation>
            <numerusform>%2 de %Ln necesidad que ha esperado dos semanas o más son de %1.</numerusform>
            <numerusform>%2 de las %Ln necesidades que han esperado dos semanas o más son de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved up.</source>
        <translation>«%1» se movió al alza.</translation>
    </message>
    <message>
        <source>“%1” moved down.</source>
        <translation>«%1» se movió a la baja.</translation>
    </message>
    <message>
        <source>It is %1 now and was %2 in the period before.</source>
        <translation>Ahora es %1 y en el periodo anterior era %2.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Ahora es %1.</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Mostrar las filas</translation>
    </message>
    <message>
        <source>One need is waiting for an answer.</source>
        <translation>Una necesidad espera respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs are waiting for an answer.</source>
        <translation>
            <numerusform>%Ln necesidad espera respuesta.</numerusform>
            <numerusform>%Ln necesidades esperan respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them came in today.</source>
        <translation>Todas llegaron hoy.</translation>
    </message>
    <message>
        <source>The longest has waited since yesterday.</source>
        <translation>La más antigua espera desde ayer.</translation>
    </message>
    <message numerus="yes">
        <source>The longest has waited for %Ln days.</source>
        <translation>
            <numerusform>La más antigua espera desde hace %Ln día.</numerusform>
            <numerusform>La más antigua espera desde hace %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Pool or fund</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a need</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Someone is on it</source>
        <translation>Alguien se ocupa</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a need</comment>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cubierta en parte</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Closed, not met</source>
        <translation>Cerrada, sin cubrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an offer</comment>
        <translation>En pie</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aprovechada</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última pregunta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>A few times</source>
        <translation>Unas cuantas veces</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cuando sea</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Offered unasked</source>
        <translation>Ofrecido sin pedirlo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Happened in part</source>
        <translation>Ocurrió en parte</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>By a coordinator</source>
        <translation>Por alguien que coordina</translation>
    </message>
    <message>
        <source>Between themselves</source>
        <translation>Entre ellos</translation>
    </message>
    <message>
        <source>Give contact details to a helper</source>
        <translation>Dar sus datos de contacto a quien ayuda</translation>
    </message>
    <message>
        <source>Appear in sheets that leave the house</source>
        <translation>Aparecer en hojas que salen de aquí</translation>
    </message>
    <message>
        <source>Count in figures about people</source>
        <translation>Contar en las cifras sobre personas</translation>
    </message>
    <message>
        <source>Be thanked by name</source>
        <translation>Recibir las gracias por su nombre</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>veces al mes</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>horas al mes</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 intercambio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Please check it.</source>
        <translation>No se puede guardar tal como está. Revísalo, por favor.</translation>
    </message>
    <message>
        <source>A name is needed; a first name is enough.</source>
        <translation>Hace falta un nombre; basta con el de pila.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena esto, por favor.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>Tiene más de %1 caracteres. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>%1 is still to come. Choose a day up to today.</source>
        <translation>%1 está aún por llegar. Elige un día hasta hoy.</translation>
    </message>
    <message>
        <source>%1 is very long ago. Please check the year.</source>
        <translation>%1 queda muy atrás. Revisa el año, por favor.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Elija un número de %1 a %2.</translation>
    </message>
    <message>
        <source>An e-mail address looks like ana@example.org.</source>
        <translation>Un correo electrónico tiene la forma ana@example.org.</translation>
    </message>
    <message>
        <source>This cannot be less than zero.</source>
        <translation>Esto no puede ser menos de cero.</translation>
    </message>
    <message>
        <source>This must be 1 or more; leave it empty if unknown.</source>
        <translation>Tiene que ser 1 o más; déjalo vacío si no se sabe.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another, or leave it empty.</source>
        <translation>Es el mismo. Elige otro, o déjalo vacío.</translation>
    </message>
    <message>
        <source>This is before the day of joining.</source>
        <translation>Es anterior al día en que se unió.</translation>
    </message>
    <message>
        <source>This is the person who helped. Choose someone else.</source>
        <translation>Es la persona que ayudó. Elige a otra.</translation>
    </message>
    <message>
        <source>Say what is needed, or choose a kind of help.</source>
        <translation>Di qué hace falta, o elige un tipo de ayuda.</translation>
    </message>
    <message>
        <source>Say what is offered, or choose a kind of help.</source>
        <translation>Di qué se ofrece, o elige un tipo de ayuda.</translation>
    </message>
    <message>
        <source>This is before the day when it was asked.</source>
        <translation>Es anterior al día en que se pidió.</translation>
    </message>
    <message>
        <source>This is before the offer starts.</source>
        <translation>Es anterior al comienzo de la oferta.</translation>
    </message>
    <message>
        <source>This was removed meanwhile. Please choose again.</source>
        <translation>Esto se quitó entretanto. Elige de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Not understood. Try &quot;yesterday&quot;, or a date such as %1.</source>
        <translation>No se entiende. Prueba con “ayer” o con una fecha como %1.</translation>
    </message>
    <message>
        <source>A number is expected here, such as 2 or 1.5.</source>
        <translation>Aquí se espera un número, como 2 o 1,5.</translation>
    </message>
    <message>
        <source>This is before the first time.</source>
        <translation>Es antes de la primera vez.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, to “%1”. Save once more to write yours.</source>
        <translation>Esto se cambió entretanto a «%1». Guarda otra vez para escribir lo tuyo.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Save once more to write yours.</source>
        <translation>Esto se cambió entretanto. Guarda otra vez para escribir lo tuyo.</translation>
    </message>
    <message>
        <source>This would say nothing at all. Give it words first.</source>
        <translation>Se quedaría sin decir nada. Dale primero unas palabras.</translation>
    </message>
    <message>
        <source>%1 of them would say nothing at all. Give them words first.</source>
        <translation>%1 de ellas se quedarían sin decir nada. Dales primero unas palabras.</translation>
    </message>
    <message>
        <source>A day is expected here.</source>
        <translation>Aquí se espera un día.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation>Elige uno de la lista, o déjalo vacío.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Leave it empty if there is none.</source>
        <translation>«%1» no es un número de teléfono. Déjalo vacío si no hay ninguno.</translation>
    </message>
    <message>
        <source>Say who offers it; a first name is enough.</source>
        <translation>Di quién lo ofrece; basta con el nombre de pila.</translation>
    </message>
    <message>
        <source>Say how many times, or choose “Any time”.</source>
        <translation>Di cuántas veces, o elige «Cuando sea».</translation>
    </message>
    <message>
        <source>%1 has passed. Choose today or a later day.</source>
        <translation>El %1 ya pasó. Elige hoy o un día posterior.</translation>
    </message>
    <message>
        <source>A whole number is expected here, such as 4.</source>
        <translation>Aquí se espera un número entero, como 4.</translation>
    </message>
    <message>
        <source>Say whom or what this is about.</source>
        <translation>Diga de quién o de qué se trata.</translation>
    </message>
    <message>
        <source>Say both when it was done and how it went.</source>
        <translation>Diga cuándo se hizo y cómo fue.</translation>
    </message>
    <message>
        <source>Not understood. Try “every week”, “every two weeks” or “every month”.</source>
        <translation>No se entiende. Pruebe «cada semana», «cada dos semanas» o «cada mes».</translation>
    </message>
    <message>
        <source>This person has left the network. Choose someone else.</source>
        <translation>Esta persona ha dejado la red. Elija a otra.</translation>
    </message>
    <message>
        <source>This person rests just now. Choose someone else.</source>
        <translation>Esta persona está descansando ahora. Elija a otra.</translation>
    </message>
    <message>
        <source>This is the person who asked. Choose someone else.</source>
        <translation>Es la persona que lo pidió. Elija a otra.</translation>
    </message>
    <message>
        <source>This person is asked to help with it. Call that off first, or choose someone else.</source>
        <translation>A esta persona se le pidió ayudar con esto. Cancélalo primero, o elige a otra.</translation>
    </message>
    <message>
        <source>Someone was asked to help on %1 already. Choose that day or an earlier one.</source>
        <translation>Ya el %1 se pidió ayuda a alguien. Elige ese día u otro anterior.</translation>
    </message>
    <message>
        <source>This person is asked about it already.</source>
        <translation>A esta persona ya se le ha preguntado.</translation>
    </message>
    <message>
        <source>This need is closed. Open it again first.</source>
        <translation>Esta necesidad está cerrada. Ábrala de nuevo primero.</translation>
    </message>
    <message>
        <source>This offer is someone else&apos;s.</source>
        <translation>Este ofrecimiento es de otra persona.</translation>
    </message>
    <message>
        <source>This offer is promised for another need already.</source>
        <translation>Este ofrecimiento ya está prometido para otra necesidad.</translation>
    </message>
    <message>
        <source>Someone was asked about this, so say who helped. If nobody did, say that it did not happen.</source>
        <translation>Se le preguntó a alguien por esto, así que diga quién ayudó. Si no ayudó nadie, marque que no se hizo.</translation>
    </message>
    <message>
        <source>They are asked about this need themselves. Take this line out of the log, then say of theirs that it happened.</source>
        <translation>A esta persona también se le ha preguntado por esta necesidad. Quite esta línea del registro y marque en lo suyo que ocurrió.</translation>
    </message>
    <message>
        <source>They helped with this need too, and have a line of their own. Take this one out if it was not someone else.</source>
        <translation>También ayudaron con esta necesidad y tienen su propia línea. Quita esta si no fue otra persona.</translation>
    </message>
    <message>
        <source>This offer does not stand any more.</source>
        <translation>Este ofrecimiento ya no está en pie.</translation>
    </message>
    <message>
        <source>This is before %1, when it was arranged.</source>
        <translation>Es anterior al %1, cuando se acordó.</translation>
    </message>
    <message>
        <source>This has ended already. If that was a mistake, take it back first.</source>
        <translation>Esto ya terminó. Si fue un error, deshágalo primero.</translation>
    </message>
    <message>
        <source>This line of the log came of another match already.</source>
        <translation>Esta línea del registro ya viene de otro emparejamiento.</translation>
    </message>
    <message>
        <source>These are about different needs. Take one at a time.</source>
        <translation>Son de necesidades distintas. Vaya de una en una.</translation>
    </message>
    <message>
        <source>Choose whether all of it happened or a part of it.</source>
        <translation>Elija si ocurrió todo o una parte.</translation>
    </message>
    <message>
        <source>Someone helped, so the need was met, at least in part.</source>
        <translation>Alguien ayudó, así que la necesidad se cubrió, al menos en parte.</translation>
    </message>
    <message>
        <source>Others are still on this need.</source>
        <translation>Otras personas siguen con esta necesidad.</translation>
    </message>
    <message>
        <source>This was done on %1.</source>
        <translation>Esto se hizo el %1.</translation>
    </message>
    <message>
        <source>This is before the day when it was done.</source>
        <translation>Es anterior al día en que se hizo.</translation>
    </message>
    <message>
        <source>Say of the match itself that it happened; the log then has its line.</source>
        <translation>Marque en el propio emparejamiento que ocurrió; así queda anotado en el registro.</translation>
    </message>
    <message>
        <source>These two have helped each other, so they are two people.</source>
        <translation>Estas dos personas se han ayudado entre sí, así que son dos.</translation>
    </message>
    <message>
        <source>One of them is asked to help the other. Call that off first, if they are the same person.</source>
        <translation>A una de estas personas se le pidió ayudar a la otra. Cancélalo primero, si son la misma persona.</translation>
    </message>
    <message>
        <source>Two letters are expected here, such as GB or ES.</source>
        <translation>Aquí se esperan dos letras, como GB o ES.</translation>
    </message>
    <message>
        <source>Say who helped, or who was helped; one is enough.</source>
        <translation>Di quién ayudó, o a quién se ayudó; con uno basta.</translation>
    </message>
    <message>
        <source>Nothing is written down, since it is not so. A need, an offer or a call that is over can be closed where it is listed.</source>
        <translation>No se anota nada, porque no es así. Una necesidad, una oferta o una llamada que ya terminó se puede cerrar en su lista.</translation>
    </message>
    <message>
        <source>This person is on the roster already.</source>
        <translation>Esta persona ya está en la lista.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Pick someone from the list below.</source>
        <translation>Nadie aquí se llama así. Elige a alguien de la lista de abajo.</translation>
    </message>
    <message>
        <source>Several people have this name. Pick the right one from the list below.</source>
        <translation>Varias personas tienen este nombre. Elige la que es en la lista de abajo.</translation>
    </message>
    <message>
        <source>A household lives in no other household. Leave this empty.</source>
        <translation>Un hogar no vive en otro hogar. Deja esto vacío.</translation>
    </message>
    <message>
        <source>This is the name of the person. Give the household a name of its own, or leave it empty.</source>
        <translation>Este es el nombre de la persona. Dale al hogar un nombre propio o deja esto en blanco.</translation>
    </message>
    <message>
        <source>This is not a household. Choose one, or type a new name for one.</source>
        <translation>Esto no es un hogar. Elige uno, o escribe el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>People live in this household. Take them out first, or leave it a household.</source>
        <translation>En este hogar vive gente. Sácala primero, o déjalo como hogar.</translation>
    </message>
    <message>
        <source>They are spoken for by this person themselves. Choose someone else.</source>
        <translation>Es esta persona quien habla en su nombre. Elige a alguien más.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Elige un día que aún no haya llegado.</translation>
    </message>
    <message>
        <source>Give this field a name.</source>
        <translation>Ponle un nombre a este campo.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ya hay un campo con este nombre.</translation>
    </message>
    <message>
        <source>Say what can be chosen, parted by commas.</source>
        <translation>Di qué se puede elegir, separado por comas.</translation>
    </message>
    <message>
        <source>These are too many fields for one form.</source>
        <translation>Son demasiados campos para un formulario.</translation>
    </message>
    <message>
        <source>These rows do not have this.</source>
        <translation>Estas filas no tienen esto.</translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation>Rellena al menos uno de estos.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose a different one.</source>
        <translation>Otra vista tiene este nombre. Elige uno distinto.</translation>
    </message>
    <message>
        <source>There are many views already. Remove one first.</source>
        <translation>Ya hay muchas vistas. Quita una primero.</translation>
    </message>
    <message>
        <source>Say whose phone or e-mail address this is.</source>
        <translation>Di de quién es este teléfono o correo.</translation>
    </message>
    <message>
        <source>This is before %1, when it was asked for.</source>
        <translation>Es anterior al %1, cuando se pidió.</translation>
    </message>
    <message>
        <source>That would be %1 lines. Write it down for a group, a household or a pool instead, or in parts of up to %2.</source>
        <translation>Serían %1 líneas. Anótalo mejor para un grupo, un hogar o un fondo común, o en partes de hasta %2.</translation>
    </message>
    <message>
        <source>How much? Fill in a number, or empty the unit.</source>
        <translation>¿Cuánto? Pon un número, o vacía la unidad.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Emparejamientos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>comes in</source>
        <comment>fate of a row</comment>
        <translation>entra</translation>
    </message>
    <message>
        <source>fills blanks</source>
        <comment>fate of a row</comment>
        <translation>completa huecos</translation>
    </message>
    <message>
        <source>known already</source>
        <comment>fate of a row</comment>
        <translation>ya se conoce</translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>fate of a row</comment>
        <translation>te espera</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>fate of a row</comment>
        <translation>retenida</translation>
    </message>
    <message>
        <source>passed over</source>
        <comment>fate of a row</comment>
        <translation>pasada por alto</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Waits until you say who is meant.</source>
        <translation>Espera hasta que digas de quién se trata.</translation>
    </message>
    <message>
        <source>Waits until you say how the dates are written.</source>
        <translation>Espera hasta que digas cómo están escritas las fechas.</translation>
    </message>
    <message>
        <source>Something very like it is there already.</source>
        <translation>Ya hay algo muy parecido.</translation>
    </message>
    <message>
        <source>The sheet itself calls it a duplicate.</source>
        <translation>La propia hoja dice que está repetida.</translation>
    </message>
    <message>
        <source>The same row stands higher up in this file.</source>
        <translation>La misma fila está más arriba en este archivo.</translation>
    </message>
    <message>
        <source>Was brought in before.</source>
        <translation>Ya se incorporó antes.</translation>
    </message>
    <message>
        <source>Was brought in before and has changed in the sheet since.</source>
        <translation>Ya se incorporó antes y ha cambiado en la hoja desde entonces.</translation>
    </message>
    <message>
        <source>Holds nothing that is not known already.</source>
        <translation>No contiene nada que no se sepa ya.</translation>
    </message>
    <message>
        <source>Something in it is wrong.</source>
        <translation>Algo en ella no está bien.</translation>
    </message>
    <message>
        <source>A title, a total, a heading or an empty row.</source>
        <translation>Un título, un total, un encabezado o una fila vacía.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>La has dejado fuera.</translation>
    </message>
    <message>
        <source>You left out the person it is about.</source>
        <translation>Has dejado fuera a la persona de la que trata.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one new member</source>
        <translation>un miembro nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new members</source>
        <translation>
            <numerusform>%Ln miembro nuevo</numerusform>
            <numerusform>%Ln miembros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks of one known member</source>
        <translation>huecos de un miembro conocido</translation>
    </message>
    <message numerus="yes">
        <source>blanks of %Ln known members</source>
        <translation>
            <numerusform>huecos de %Ln miembro conocido</numerusform>
            <numerusform>huecos de %Ln miembros conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>one need</source>
        <translation>una necesidad</translation>
    </message>
    <message>
        <source>one offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <source>one exchange</source>
        <translation>un intercambio</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>a name much alike</source>
        <translation>un nombre muy parecido</translation>
    </message>
    <message>
        <source>one name is the other in short</source>
        <translation>un nombre es el otro abreviado</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>una forma corta del mismo nombre</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>casi la misma escritura</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>el mismo nombre en otro alfabeto</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>mismo nombre de pila</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same area</source>
        <translation>misma zona</translation>
    </message>
    <message>
        <source>but another phone, e-mail or address</source>
        <translation>pero otro teléfono, correo o dirección</translation>
    </message>
    <message>
        <source>same number elsewhere</source>
        <translation>mismo número en otro sitio</translation>
    </message>
    <message>
        <source>but other contact details</source>
        <translation>pero otros datos de contacto</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of the same kind.</source>
        <translation>
            <numerusform>Y %Ln más del mismo tipo.</numerusform>
            <numerusform>Y %Ln más del mismo tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns fit no field, so their cells go into the note: %1.</source>
        <translation>
            <numerusform>%Ln columna no encaja en ningún campo, así que sus celdas van a la nota: %1.</numerusform>
            <numerusform>%Ln columnas no encajan en ningún campo, así que sus celdas van a la nota: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not in this sheet, so what is known there stays as it is: %1.</source>
        <translation>
            <numerusform>%Ln columna no está en esta hoja, así que lo que se sabe queda como está: %1.</numerusform>
            <numerusform>%Ln columnas no están en esta hoja, así que lo que se sabe queda como está: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold hidden or filtered rows. They are read like the others: %1.</source>
        <translation>
            <numerusform>%Ln hoja contiene filas ocultas o filtradas. Se leen como las demás: %1.</numerusform>
            <numerusform>%Ln hojas contienen filas ocultas o filtradas. Se leen como las demás: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets have no row of headings, so they are left alone: %1.</source>
        <translation>
            <numerusform>%Ln hoja no tiene fila de encabezados, así que se deja como está: %1.</numerusform>
            <numerusform>%Ln hojas no tienen fila de encabezados, así que se dejan como están: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold nothing to bring in: %1.</source>
        <translation>
            <numerusform>%Ln hoja no contiene nada que incorporar: %1.</numerusform>
            <numerusform>%Ln hojas no contienen nada que incorporar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s ending does not fit what is in it. It is read by its content.</source>
        <translation>La extensión del archivo no corresponde a lo que contiene. Se lee por su contenido.</translation>
    </message>
    <message>
        <source>Matches and calls have rules of their own. They are offered to you when the tables have come in.</source>
        <translation>Los emparejamientos y las llamadas tienen sus propias reglas. Se te ofrecen cuando las tablas han entrado.</translation>
    </message>
    <message>
        <source>This file left another network. The keys of its rows mean nothing here, so it is read like a sheet of someone else&apos;s.</source>
        <translation>Este archivo salió de otra red. Las claves de sus filas no significan nada aquí, así que se lee como una hoja ajena.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Please look whether names with accents are right.</source>
        <translation>El archivo no dice cómo están codificadas sus letras. Mira si los nombres con acentos están bien.</translation>
    </message>
    <message>
        <source>The file does not say what parts its columns. Please look whether the columns are right.</source>
        <translation>El archivo no dice qué separa sus columnas. Mira si las columnas están bien.</translation>
    </message>
    <message>
        <source>The file holds macros. They are not run and not kept.</source>
        <translation>El archivo contiene macros. No se ejecutan ni se conservan.</translation>
    </message>
    <message>
        <source>The file points at other files. They are not opened.</source>
        <translation>El archivo apunta a otros archivos. No se abren.</translation>
    </message>
    <message>
        <source>The sheet holds hidden or filtered rows. They are read like the others.</source>
        <translation>La hoja contiene filas ocultas o filtradas. Se leen como las demás.</translation>
    </message>
    <message>
        <source>The file counts days from 1904. They are read so.</source>
        <translation>El archivo cuenta los días desde 1904. Se leen así.</translation>
    </message>
    <message>
        <source>The file is damaged in places. What could be read is shown.</source>
        <translation>El archivo está dañado en algunas partes. Se muestra lo que se pudo leer.</translation>
    </message>
    <message>
        <source>There is nothing on this sheet to bring in.</source>
        <translation>En esta hoja no hay nada que incorporar.</translation>
    </message>
    <message>
        <source>No row of headings was found on this sheet, so it is left alone.</source>
        <translation>No se encontró ninguna fila de encabezados en esta hoja, así que se deja como está.</translation>
    </message>
    <message>
        <source>Two headings may mean the same: %1. Please look at the columns.</source>
        <translation>Dos encabezados podrían significar lo mismo: %1. Mira las columnas, por favor.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice. Please look at the columns.</source>
        <translation>El encabezado “%1” aparece dos veces. Mira las columnas, por favor.</translation>
    </message>
    <message>
        <source>The column “%1” is not in this sheet. What is known stays as it is.</source>
        <translation>La columna “%1” no está en esta hoja. Lo que se sabe queda como está.</translation>
    </message>
    <message>
        <source>The column “%1” fits no field. Its cells go into the note.</source>
        <translation>La columna “%1” no encaja en ningún campo. Sus celdas van a la nota.</translation>
    </message>
    <message>
        <source>The cells below “%1” do not look like what the heading says. Please look.</source>
        <translation>Las celdas bajo “%1” no parecen lo que dice el encabezado. Míralas, por favor.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways. Their rows wait for your answer.</source>
        <translation>Las fechas se pueden leer de dos maneras. Sus filas esperan tu respuesta.</translation>
    </message>
    <message>
        <source>Empty rows part the table. All of its parts are read.</source>
        <translation>Unas filas vacías parten la tabla. Se leen todas sus partes.</translation>
    </message>
    <message>
        <source>The rows of the file are out of order. They are read all the same.</source>
        <translation>Las filas del archivo están desordenadas. Se leen igualmente.</translation>
    </message>
    <message>
        <source>A title, a total, a heading or an empty row; it is left out.</source>
        <translation>Un título, un total, un encabezado o una fila vacía; queda fuera.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. The extra cells go into the note.</source>
        <translation>La fila tiene más celdas que encabezados. Las celdas de más van a la nota.</translation>
    </message>
    <message>
        <source>Cells are merged here. The value counts for the first of them only.</source>
        <translation>Aquí hay celdas combinadas. El valor cuenta solo para la primera.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood. The day stays empty, the words go into the note.</source>
        <translation>“%1” no es un día que se pueda entender. El día queda vacío y las palabras van a la nota.</translation>
    </message>
    <message>
        <source>“%1” can be read as two different days. The day stays empty until you say which.</source>
        <translation>“%1” se puede leer como dos días distintos. El día queda vacío hasta que digas cuál.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be understood. It stays empty, the words go into the note.</source>
        <translation>“%1” no es un número que se pueda entender. Queda vacío y las palabras van a la nota.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “%1”, so digits are lost. It stays empty.</source>
        <translation>Un programa de hojas de cálculo redondeó “%1”, así que se han perdido cifras. Queda vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that can be dialled. It is kept as it is written.</source>
        <translation>“%1” no es un teléfono al que se pueda llamar. Se guarda tal como está escrito.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. It goes into the note.</source>
        <translation>“%1” no es una dirección de correo. Va a la nota.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that are known here. It goes into the note.</source>
        <translation>“%1” no es una de las palabras que aquí se conocen. Va a la nota.</translation>
    </message>
    <message>
        <source>The text is longer than a cell may hold. The row is held back.</source>
        <translation>El texto es más largo de lo que cabe en una celda. La fila queda retenida.</translation>
    </message>
    <message>
        <source>Something that is needed is empty. The row is held back.</source>
        <translation>Está vacío algo que hace falta. La fila queda retenida.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster.</source>
        <translation>“%1” no está en la lista.</translation>
    </message>
    <message>
        <source>“%1” can be several people.</source>
        <translation>“%1” puede ser varias personas.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1), not a value. It is left empty.</source>
        <translation>La celda muestra un error (%1), no un valor. Se deja vacía.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file. It is left empty. Open and save the file once in a spreadsheet program, then bring it in again.</source>
        <translation>La celda contiene una fórmula cuyo resultado no está en el archivo. Se deja vacía. Abre y guarda el archivo una vez en un programa de hojas de cálculo e incorpóralo de nuevo.</translation>
    </message>
    <message>
        <source>The cell holds a formula. Its last result is used.</source>
        <translation>La celda contiene una fórmula. Se usa su último resultado.</translation>
    </message>
    <message>
        <source>Signs that cannot be shown were taken out of the text.</source>
        <translation>Se quitaron del texto signos que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>%1 is larger than can be read safely. Part it into smaller sheets.</source>
        <translation>%1 es demasiado grande para leerlo con seguridad. Divídelo en hojas más pequeñas.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it in a spreadsheet program, save it without the password, and bring in that file.</source>
        <translation>%1 está cerrado con contraseña. Ábrelo en un programa de hojas de cálculo, guárdalo sin contraseña e incorpora ese archivo.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>Esa no es la contraseña de %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read. Try to open it in a spreadsheet program and save it anew.</source>
        <translation>%1 está dañado y no se puede leer. Intenta abrirlo en un programa de hojas de cálculo y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it open in another program, or on a drive that is gone?</source>
        <translation>No se puede abrir %1. ¿Está abierto en otro programa, o en una unidad que ya no está?</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet.</source>
        <translation>%1 no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as .xlsx, .ods or .csv first.</source>
        <translation>%1 está en un formato que no se puede leer. Guárdalo antes como .xlsx, .ods o .csv.</translation>
    </message>
    <message>
        <source>%1 is a web page with the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>%1 es una página web con nombre de hoja de cálculo. Ábrela en un programa de hojas de cálculo y guárdala como .xlsx.</translation>
    </message>
    <message>
        <source>%1 holds instructions that a spreadsheet has no use for, so it was not read.</source>
        <translation>%1 contiene instrucciones que no sirven en una hoja de cálculo, así que no se leyó.</translation>
    </message>
    <message>
        <source>%1 took too long to read, so reading was stopped. Part it into smaller sheets.</source>
        <translation>%1 tardaba demasiado en leerse, así que se detuvo. Divídelo en hojas más pequeñas.</translation>
    </message>
    <message>
        <source>Reading %1 failed in a way that would have ended the program; it was read apart, so nothing is lost. Save it anew in a spreadsheet program.</source>
        <translation>La lectura de %1 falló de una manera que habría cerrado el programa; se leyó aparte, así que no se perdió nada. Guárdalo de nuevo en un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to bring in.</source>
        <translation>En %1 no hay nada que incorporar.</translation>
    </message>
    <message>
        <source>%1 left here without names or with made-up ones, so it cannot tell who is who. It was not read; write down here what is new in it.</source>
        <translation>%1 salió de aquí sin nombres o con nombres inventados, así que no puede decir quién es quién. No se ha leído; anota aquí lo que traiga de nuevo.</translation>
    </message>
    <message>
        <source>No row of headings was found in %1.</source>
        <translation>No se encontró ninguna fila de encabezados en %1.</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet cell may hold, so %1 was not written.</source>
        <translation>Un texto es más largo de lo que cabe en una celda, así que no se escribió %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>1 row comes in</source>
        <translation>1 fila entra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows come in</source>
        <translation>
            <numerusform>%Ln fila entra</numerusform>
            <numerusform>%Ln filas entran</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fills blanks</source>
        <translation>1 completa huecos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fill blanks</source>
        <translation>
            <numerusform>%Ln completa huecos</numerusform>
            <numerusform>%Ln completan huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln ya conocida</numerusform>
            <numerusform>%Ln ya conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waits for you</source>
        <translation>1 espera tu respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you</source>
        <translation>
            <numerusform>%Ln espera tu respuesta</numerusform>
            <numerusform>%Ln esperan tu respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln retenida</numerusform>
            <numerusform>%Ln retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>%Ln pasada por alto</numerusform>
            <numerusform>%Ln pasadas por alto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln fuera</numerusform>
            <numerusform>%Ln fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not taken part in an exchange yet.</source>
        <translation>%1 aún no ha participado en ningún intercambio.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 took part %2 times: %3.</source>
        <translation>%1 participó %2 veces: %3.</translation>
    </message>
    <message>
        <source>%1 took part once, lending a hand.</source>
        <translation>%1 participó una vez, echando una mano.</translation>
    </message>
    <message>
        <source>%1 took part once, making it possible for someone to help.</source>
        <translation>%1 participó una vez, haciendo posible que alguien ayudara.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Own limit</source>
        <translation>Límite propio</translation>
    </message>
    <message>
        <source>What only you do</source>
        <translation>Lo que solo haces tú</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>You said that you do not want to be counted in figures, so there are none.</source>
        <translation>Dijiste que no quieres contar en las cifras, así que no hay ninguna.</translation>
    </message>
    <message>
        <source>Nothing is written down for this season yet. You are part of it anyway.</source>
        <translation>Aún no hay nada anotado de esta temporada. Formas parte de la red igualmente.</translation>
    </message>
    <message>
        <source>You took part once this season, lending a hand.</source>
        <translation>Esta temporada participaste una vez, echando una mano.</translation>
    </message>
    <message>
        <source>You took part once this season, making it possible for someone to help.</source>
        <translation>Esta temporada participaste una vez, haciendo posible que alguien ayudara.</translation>
    </message>
    <message>
        <source>You took part %1 times this season: %2.</source>
        <translation>Esta temporada participaste %1 veces: %2.</translation>
    </message>
    <message>
        <source>once lending a hand</source>
        <translation>una vez echando una mano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times lending a hand</source>
        <translation>
            <numerusform>%Ln vez echando una mano</numerusform>
            <numerusform>%Ln veces echando una mano</numerusform>
        </translation>
    </message>
    <message>
        <source>once making it possible for someone to help</source>
        <translation>una vez haciendo posible que alguien ayudara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times making it possible for someone to help</source>
        <translation>
            <numerusform>%Ln vez haciendo posible que alguien ayudara</numerusform>
            <numerusform>%Ln veces haciendo posible que alguien ayudara</numerusform>
        </translation>
    </message>
    <message>
        <source>You have shared help with one person.</source>
        <translation>Has compartido ayuda con una persona.</translation>
    </message>
    <message numerus="yes">
        <source>You have shared help with %Ln people.</source>
        <translation>
            <numerusform>Has compartido ayuda con %Ln persona.</numerusform>
            <numerusform>Has compartido ayuda con %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>With one of them it has become a habit.</source>
        <translation>Con una de ellas ya es costumbre.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln of them it has become a habit.</source>
        <translation>
            <numerusform>Con %Ln de ellas ya es costumbre.</numerusform>
            <numerusform>Con %Ln de ellas ya es costumbre.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>You marked up to %1 a month; the last four weeks are at %2.</source>
        <translation>Marcaste hasta %1 al mes; en las últimas cuatro semanas van %2.</translation>
    </message>
    <message>
        <source>Want to rest, or pass something on?</source>
        <translation>¿Quieres descansar, o pasarle algo a otra persona?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help, a place</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Only you currently do %1.</source>
        <translation>Ahora mismo solo tú haces esto: %1.</translation>
    </message>
    <message>
        <source>Would you like company?</source>
        <translation>¿Te gustaría tener compañía?</translation>
    </message>
    <message>
        <source>You were asked for, or said yes to: %1.</source>
        <translation>Te pidieron, o dijiste que sí a: %1.</translation>
    </message>
    <message>
        <source>You lent a hand: %1</source>
        <translation>Echaste una mano: %1</translation>
    </message>
    <message>
        <source>Someone could help you: %1</source>
        <translation>Alguien pudo ayudarte: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>This is about you alone, and for you. Is something wrong, or should a line not be there? Tell us, and it is changed.</source>
        <translation>Esto es solo sobre ti y para ti. ¿Algo no es correcto, o sobra una línea? Dínoslo y se cambia.</translation>
    </message>
    <message>
        <source>They have shared help with one person.</source>
        <translation>Ha compartido ayuda con una persona.</translation>
    </message>
    <message numerus="yes">
        <source>They have shared help with %Ln people.</source>
        <translation>
            <numerusform>Ha compartido ayuda con %Ln persona.</numerusform>
            <numerusform>Ha compartido ayuda con %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the network</source>
        <translation>Se unió a la red</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Pidió: %1</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Ofreció: %1</translation>
    </message>
    <message>
        <source>Was in touch with them</source>
        <translation>Hubo contacto</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>Se habló con esta persona</translation>
    </message>
    <message>
        <source>Left them a message</source>
        <translation>Se le dejó un mensaje</translation>
    </message>
    <message>
        <source>Sent them a text message</source>
        <translation>Se le envió un mensaje de texto</translation>
    </message>
    <message>
        <source>Tried to reach them</source>
        <translation>Se intentó contactar</translation>
    </message>
    <message>
        <source>Said that the help was what they wanted</source>
        <translation>Dijo que la ayuda fue lo que quería</translation>
    </message>
    <message>
        <source>Said that the help was in part what they wanted</source>
        <translation>Dijo que la ayuda fue en parte lo que quería</translation>
    </message>
    <message>
        <source>Said that the help was not what they wanted</source>
        <translation>Dijo que la ayuda no fue lo que quería</translation>
    </message>
    <message>
        <source>Was asked to help %1: %2</source>
        <translation>Se le pidió ayudar a %1: %2</translation>
    </message>
    <message>
        <source>Said yes to helping %1: %2</source>
        <translation>Dijo que sí a ayudar a %1: %2</translation>
    </message>
    <message>
        <source>Help for %1 was called off: %2</source>
        <translation>Se canceló la ayuda a %1: %2</translation>
    </message>
    <message>
        <source>Help for %1 did not come about: %2</source>
        <translation>La ayuda a %1 no llegó a darse: %2</translation>
    </message>
    <message>
        <source>Helped %1 unasked: %2</source>
        <translation>Ayudó a %1 sin que se lo pidiera: %2</translation>
    </message>
    <message>
        <source>Helped %1: %2</source>
        <translation>Ayudó a %1: %2</translation>
    </message>
    <message>
        <source>%1 came forward unasked: %2</source>
        <translation>%1 se ofreció sin que se lo pidieran: %2</translation>
    </message>
    <message>
        <source>%1 helped: %2</source>
        <translation>%1 ayudó: %2</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Cubierta: %1</translation>
    </message>
    <message>
        <source>No longer needed: %1</source>
        <translation>Ya no hace falta: %1</translation>
    </message>
    <message>
        <source>Closed without help: %1</source>
        <translation>Cerrada sin ayuda: %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Se hizo seguimiento: %1</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>Texted</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Waiting since before today</source>
        <translation>Esperan desde antes de hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>En los próximos siete días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Hechas hace poco</translation>
    </message>
    <message>
        <source>help, not said which</source>
        <translation>ayuda, sin decir cuál</translation>
    </message>
    <message>
        <source>%1: missed on %2</source>
        <comment>a need, days</comment>
        <translation>%1: faltó el %2</translation>
    </message>
    <message>
        <source>How was the help?</source>
        <translation>¿Cómo fue la ayuda?</translation>
    </message>
    <message>
        <source>Not said why</source>
        <translation>Sin motivo anotado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <comment>days that are not named</comment>
        <translation>
            <numerusform>%Ln día antes</numerusform>
            <numerusform>%Ln días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a call: so many days</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1; tried %2 times</source>
        <translation>%1; %2 intentos</translation>
    </message>
    <message>
        <source>spoke %1</source>
        <comment>a call, when</comment>
        <translation>hablamos %1</translation>
    </message>
    <message>
        <source>left a message %1</source>
        <comment>a call, when</comment>
        <translation>mensaje dejado %1</translation>
    </message>
    <message>
        <source>texted %1</source>
        <comment>a call, when</comment>
        <translation>mensaje de texto %1</translation>
    </message>
    <message>
        <source>no answer %1</source>
        <comment>a call, when</comment>
        <translation>sin respuesta %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>Nobody is owed a call today</source>
        <translation>Hoy nadie espera una llamada</translation>
    </message>
    <message>
        <source>1 call owed today</source>
        <translation>1 llamada pendiente hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls owed today</source>
        <translation>
            <numerusform>%Ln llamada pendiente hoy</numerusform>
            <numerusform>%Ln llamadas pendientes hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 pidió ayuda</translation>
    </message>
    <message>
        <source>%1 came forward unasked and helped</source>
        <translation>%1 se ofreció sin que se lo pidieran y ayudó</translation>
    </message>
    <message>
        <source>%1 helped</source>
        <translation>%1 ayudó</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Withdrawn: no longer needed</source>
        <translation>Retirada: ya no hace falta</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Se hizo seguimiento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, then why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Quienes coordinan</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Quienes ayudan</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>For figures only</source>
        <translation>Solo para hacer cuentas</translation>
    </message>
    <message>
        <source>Everything, with names, contact details and notes.</source>
        <translation>Todo, con nombres, datos de contacto y notas.</translation>
    </message>
    <message>
        <source>What a task needs; how to reach someone only where they agreed. No notes.</source>
        <translation>Lo que pide una tarea; cómo contactar con alguien, solo si dio su permiso. Sin notas.</translation>
    </message>
    <message>
        <source>What is needed and offered, without people. Sensitive needs stay here.</source>
        <translation>Lo que hace falta y lo que se ofrece, sin personas. Las necesidades delicadas se quedan aquí.</translation>
    </message>
    <message>
        <source>Signs instead of names, months instead of days, nothing that fewer than five people share.</source>
        <translation>Signos en vez de nombres, meses en vez de días, nada que compartan menos de cinco personas.</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument sheet (.ods)</source>
        <translation>Hoja OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>Plain text (.csv)</source>
        <translation>Texto sin formato (.csv)</translation>
    </message>
    <message>
        <source>A spreadsheet program that opens and saves plain text drops leading zeros and plus signs, and with them phone numbers. Choose it only for programs that read nothing else.</source>
        <translation>Un programa de hojas de cálculo que abre y guarda texto sin formato quita los ceros iniciales y los signos más, y con ellos los números de teléfono. Elígelo solo para programas que no leen otra cosa.</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>a column</comment>
        <translation>Signo</translation>
    </message>
    <message>
        <source>One row is left out: whoever it is about did not want to be in sheets.</source>
        <translation>Una fila queda fuera: la persona de la que trata no quiso aparecer en hojas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: those they are about did not want to be in sheets.</source>
        <translation>
            <numerusform>%Ln fila queda fuera: la persona de la que trata no quiso aparecer en hojas.</numerusform>
            <numerusform>%Ln filas quedan fuera: las personas de las que tratan no quisieron aparecer en hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One exchange leaves without a name for the same reason.</source>
        <translation>Un intercambio sale sin nombre por el mismo motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges leave without a name for the same reason.</source>
        <translation>
            <numerusform>%Ln intercambio sale sin nombre por el mismo motivo.</numerusform>
            <numerusform>%Ln intercambios salen sin nombre por el mismo motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row is left out: whoever it is about did not want to be counted.</source>
        <translation>Queda fuera una fila: la persona de la que trata no quiso que se la contara.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: those they are about did not want to be counted.</source>
        <translation>
            <numerusform>Queda fuera %Ln fila: la persona de la que trata no quiso que se la contara.</numerusform>
            <numerusform>Quedan fuera %Ln filas: las personas de las que tratan no quisieron que se las contara.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row of another area stays here.</source>
        <translation>Se queda aquí una fila de otra zona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of other areas stay here.</source>
        <translation>
            <numerusform>Se queda aquí %Ln fila de otra zona.</numerusform>
            <numerusform>Se quedan aquí %Ln filas de otras zonas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row stays here, since these people do not get such tables.</source>
        <translation>Se queda aquí una fila, porque estas personas no reciben esas tablas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay here, since these people do not get such tables.</source>
        <translation>
            <numerusform>Se queda aquí %Ln fila, porque estas personas no reciben esas tablas.</numerusform>
            <numerusform>Se quedan aquí %Ln filas, porque estas personas no reciben esas tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One need or offer is closed and stays here.</source>
        <translation>Una necesidad u oferta está cerrada y se queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs and offers are closed and stay here.</source>
        <translation>
            <numerusform>%Ln necesidad u oferta está cerrada y se queda aquí.</numerusform>
            <numerusform>%Ln necesidades y ofertas están cerradas y se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row is about someone who has left, and stays here.</source>
        <translation>Una fila trata de alguien que se ha ido y se queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are about people who have left, and stay here.</source>
        <translation>
            <numerusform>%Ln fila trata de alguien que se ha ido y se queda aquí.</numerusform>
            <numerusform>%Ln filas tratan de personas que se han ido y se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row about a sensitive need stays here, or leaves without what it is about.</source>
        <translation>Una fila sobre una necesidad delicada se queda aquí, o sale sin decir de qué trata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows about sensitive needs stay here, or leave without what they are about.</source>
        <translation>
            <numerusform>%Ln fila sobre una necesidad delicada se queda aquí, o sale sin decir de qué trata.</numerusform>
            <numerusform>%Ln filas sobre necesidades delicadas se quedan aquí, o salen sin decir de qué tratan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row hides how to reach someone who did not agree to it.</source>
        <translation>Una fila oculta cómo contactar con alguien que no dio su permiso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows hide how to reach people who did not agree to it.</source>
        <translation>
            <numerusform>%Ln fila oculta cómo contactar con alguien que no dio su permiso.</numerusform>
            <numerusform>%Ln filas ocultan cómo contactar con personas que no dieron su permiso.</numerusform>
        </translation>
    </message>
    <message>
        <source>One cell is hidden, since its words name or reach someone.</source>
        <translation>Se oculta una celda, porque sus palabras nombran a alguien o dicen cómo contactarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are hidden, since their words name or reach someone.</source>
        <translation>
            <numerusform>Se oculta %Ln celda, porque sus palabras nombran a alguien o dicen cómo contactarlo.</numerusform>
            <numerusform>Se ocultan %Ln celdas, porque sus palabras nombran a alguien o dicen cómo contactarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One cell is not told, since fewer than five people share it.</source>
        <translation>No se dice una celda, porque la comparten menos de cinco personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not told, since fewer than five people share them.</source>
        <translation>
            <numerusform>No se dice %Ln celda, porque la comparten menos de cinco personas.</numerusform>
            <numerusform>No se dicen %Ln celdas, porque las comparten menos de cinco personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Something else here belongs to this need (help, a match, or one that came after it), so it stays. If it was not needed after all, mark it as withdrawn.</source>
        <translation>Hay aquí algo más que pertenece a esta necesidad (una ayuda, un emparejamiento o una necesidad que vino después), así que se queda. Si al final no hacía falta, márcala como retirada.</translation>
    </message>
    <message>
        <source>%1 is not kept any more. Bring the file in again to go on with it.</source>
        <translation>%1 ya no está guardado. Trae el archivo de nuevo para seguir con él.</translation>
    </message>
    <message>
        <source>What was handed out is forgotten, so %1 cannot be compared with it any more. Bring the file in again; it is then read like any other sheet.</source>
        <translation>Lo que se entregó está olvidado, así que %1 ya no puede compararse con ello. Trae el archivo de nuevo; entonces se lee como cualquier otra hoja.</translation>
    </message>
    <message>
        <source>Next, and the one before</source>
        <translation>El siguiente y el anterior</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <comment>keys</comment>
        <translation>Abajo, Arriba</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Dejar lo que hay aquí</translation>
    </message>
    <message>
        <source>Take what the sheet says</source>
        <translation>Tomar lo que dice la hoja</translation>
    </message>
    <message>
        <source>Back to what it was when it left</source>
        <translation>Volver a como salió</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Los dos juntos</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Escribir un valor</translation>
    </message>
    <message>
        <source>New, or into the note</source>
        <translation>Nuevo, o a la nota</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Keep a row that is missing</source>
        <translation>Conservar una fila que falta</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Archivarlo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Day first, month first</source>
        <translation>Primero el día, primero el mes</translation>
    </message>
    <message>
        <source>Who or what is meant, from the list</source>
        <translation>Quién o qué se quiere decir, de la lista</translation>
    </message>
    <message>
        <source>The same for all that are listed</source>
        <translation>Lo mismo para todo lo de la lista</translation>
    </message>
    <message>
        <source>Shift and the key</source>
        <comment>keys</comment>
        <translation>Mayús y la tecla</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>keys</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>keys</comment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Fila nueva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Missing row</source>
        <translation>Fila que falta</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Filas nuevas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Filas que faltan</translation>
    </message>
    <message>
        <source>To know only</source>
        <translation>Solo para saber</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation>1 fila nueva</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>1 row missing</source>
        <translation>falta 1 fila</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>1 cosa para saber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln fila nueva</numerusform>
            <numerusform>%Ln filas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows missing</source>
        <translation>
            <numerusform>falta %Ln fila</numerusform>
            <numerusform>faltan %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation>
            <numerusform>%Ln cosa para saber</numerusform>
            <numerusform>%Ln cosas para saber</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet of ours, of which it is not known how it left</source>
        <translation>Una hoja nuestra de la que no se sabe cómo salió</translation>
    </message>
    <message>
        <source>The sheet for %1, handed out on %2</source>
        <translation>La hoja para %1, entregada el %2</translation>
    </message>
    <message>
        <source>The sheet for %1</source>
        <translation>La hoja para %1</translation>
    </message>
    <message>
        <source>A sheet handed out on %1</source>
        <translation>Una hoja entregada el %1</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada que decidir</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>whose sheet: what to decide; what not</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 persona nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln persona nueva</numerusform>
            <numerusform>%Ln personas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row as it was</source>
        <translation>1 fila como estaba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows as they were</source>
        <translation>
            <numerusform>%Ln fila como estaba</numerusform>
            <numerusform>%Ln filas como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell only written differently by a spreadsheet program</source>
        <translation>1 celda que un programa de hojas de cálculo solo escribió de otra manera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells only written differently by a spreadsheet program</source>
        <translation>
            <numerusform>%Ln celda que un programa de hojas de cálculo solo escribió de otra manera</numerusform>
            <numerusform>%Ln celdas que un programa de hojas de cálculo solo escribió de otra manera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits any more. All of it is one change, and one Undo takes it back.</source>
        <translation>Ya nada espera. Todo es un solo cambio, y un solo Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>1 still waits: it stays as it is here and the review is kept.</source>
        <translation>1 espera todavía: queda como está aquí y la revisión se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait: they stay as they are here and the review is kept.</source>
        <translation>
            <numerusform>%Ln espera todavía: queda como está aquí y la revisión se guarda.</numerusform>
            <numerusform>%Ln esperan todavía: quedan como están aquí y la revisión se guarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>Dejarlo como se leyó</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarla aquí</translation>
    </message>
    <message>
        <source>It stays deleted</source>
        <translation>Sigue borrado</translation>
    </message>
    <message>
        <source>Bring it back as the sheet says</source>
        <translation>Recuperarlo como dice la hoja</translation>
    </message>
    <message>
        <source>It is one that is here</source>
        <translation>Es una que está aquí</translation>
    </message>
    <message>
        <source>A new row</source>
        <translation>Una fila nueva</translation>
    </message>
    <message>
        <source>It is a column of ours</source>
        <translation>Es una columna nuestra</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Dejar fuera esta columna</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>El día va primero</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>El mes va primero</translation>
    </message>
    <message>
        <source>stays as here</source>
        <comment>what was chosen</comment>
        <translation>queda como aquí</translation>
    </message>
    <message>
        <source>from the sheet</source>
        <comment>what was chosen</comment>
        <translation>de la hoja</translation>
    </message>
    <message>
        <source>as it left</source>
        <comment>what was chosen</comment>
        <translation>como salió</translation>
    </message>
    <message>
        <source>both together</source>
        <comment>what was chosen</comment>
        <translation>los dos juntos</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>what was chosen</comment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what was chosen</comment>
        <translation>queda fuera</translation>
    </message>
    <message>
        <source>stays here</source>
        <comment>what was chosen</comment>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>put away</source>
        <comment>what was chosen</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <comment>what was chosen</comment>
        <translation>sigue borrado</translation>
    </message>
    <message>
        <source>comes back</source>
        <comment>what was chosen</comment>
        <translation>vuelve</translation>
    </message>
    <message>
        <source>is one that is here</source>
        <comment>what was chosen</comment>
        <translation>es una que está aquí</translation>
    </message>
    <message>
        <source>comes in</source>
        <comment>what was chosen</comment>
        <translation>entra</translation>
    </message>
    <message>
        <source>is a column of ours</source>
        <comment>what was chosen</comment>
        <translation>es una columna nuestra</translation>
    </message>
    <message>
        <source>into the note</source>
        <comment>what was chosen</comment>
        <translation>a la nota</translation>
    </message>
    <message>
        <source>day first</source>
        <comment>what was chosen</comment>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>month first</source>
        <comment>what was chosen</comment>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>goes along</source>
        <comment>what was chosen</comment>
        <translation>se sigue</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>an answer that is due again</comment>
        <translation>cambió entretanto</translation>
    </message>
    <message>
        <source>%1 percent of the row is the same</source>
        <translation>el %1 por ciento de la fila es igual</translation>
    </message>
    <message>
        <source>1 was answered so.</source>
        <translation>Se respondió así a 1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were answered so.</source>
        <translation>
            <numerusform>Se respondió así a %Ln.</numerusform>
            <numerusform>Se respondió así a %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file: what was written</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>1 still waits; it is kept under Reviews to finish.</source>
        <translation>1 espera todavía; está en Revisiones por terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait; they are kept under Reviews to finish.</source>
        <translation>
            <numerusform>%Ln espera todavía; está en Revisiones por terminar.</numerusform>
            <numerusform>%Ln esperan todavía; están en Revisiones por terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row came in</source>
        <translation>entró 1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came in</source>
        <translation>
            <numerusform>entró %Ln fila</numerusform>
            <numerusform>entraron %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row changed</source>
        <translation>cambió 1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows changed</source>
        <translation>
            <numerusform>cambió %Ln fila</numerusform>
            <numerusform>cambiaron %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row put away</source>
        <translation>se archivó 1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows put away</source>
        <translation>
            <numerusform>se archivó %Ln fila</numerusform>
            <numerusform>se archivaron %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row brought back</source>
        <translation>volvió 1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows brought back</source>
        <translation>
            <numerusform>volvió %Ln fila</numerusform>
            <numerusform>volvieron %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 put away</source>
        <translation>1 archivada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln put away</source>
        <translation>
            <numerusform>%Ln archivada</numerusform>
            <numerusform>%Ln archivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 held back</source>
        <translation>1 retenida</translation>
    </message>
    <message>
        <source>1 not decided</source>
        <translation>1 sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits any more</source>
        <translation>ya nada espera</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>guardada el %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → here: %2 · sheet: %3</source>
        <translation>%1 → aquí: %2 · hoja: %3</translation>
    </message>
    <message>
        <source>here: %1 → sheet: %2</source>
        <translation>aquí: %1 → hoja: %2</translation>
    </message>
    <message>
        <source>Such as: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>It was deleted here after the sheet left, and is as it was in the sheet. It stays deleted.</source>
        <translation>Se borró aquí después de que saliera la hoja, y en la hoja está como estaba. Sigue borrado.</translation>
    </message>
    <message>
        <source>A new row names someone who is not here yet. They come in as someone new unless you say who is meant.</source>
        <translation>Una fila nueva nombra a alguien que aún no está aquí. Entra como alguien nuevo si no dices a quién se refiere.</translation>
    </message>
    <message>
        <source>This follows from another change in the row; the sheet says nothing of it.</source>
        <translation>Esto se sigue de otro cambio en la fila; la hoja no dice nada de ello.</translation>
    </message>
    <message>
        <source>Different things were added or taken out here and in the sheet. Both are kept together unless you say no.</source>
        <translation>Aquí y en la hoja se añadieron o quitaron cosas distintas. Se conservan las dos juntas si no dices que no.</translation>
    </message>
    <message>
        <source>It was changed in the sheet and not here. What the sheet says is taken over unless you say no.</source>
        <translation>Se cambió en la hoja y no aquí. Se toma lo que dice la hoja si no dices que no.</translation>
    </message>
    <message>
        <source>The cell was emptied in the sheet. It becomes empty here too unless you say no.</source>
        <translation>La celda se vació en la hoja. También aquí queda vacía si no dices que no.</translation>
    </message>
    <message>
        <source>The cell cannot be understood. What is here stays.</source>
        <translation>La celda no se entiende. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>This row was added in the sheet. It comes in unless you leave it out.</source>
        <translation>Esta fila se añadió en la hoja. Entra si no la dejas fuera.</translation>
    </message>
    <message>
        <source>Something in this row is wrong. It is held back whole.</source>
        <translation>Algo en esta fila está mal. Se retiene entera.</translation>
    </message>
    <message>
        <source>Something to know about this sheet.</source>
        <translation>Algo que conviene saber de esta hoja.</translation>
    </message>
    <message>
        <source>What this sheet said when it left is not known here, so every difference is asked about. What you do not answer stays as it is here.</source>
        <translation>Aquí no se sabe qué decía esta hoja cuando salió, así que se pregunta por cada diferencia. Lo que no respondas queda como está aquí.</translation>
    </message>
    <message>
        <source>This sheet was handed out by another network. Every difference is asked about, and what you do not answer stays as it is here.</source>
        <translation>Esta hoja la entregó otra red. Se pregunta por cada diferencia, y lo que no respondas queda como está aquí.</translation>
    </message>
    <message>
        <source>This sheet was handed out by a newer version of this program. Columns that are not known here are left alone.</source>
        <translation>Esta hoja la entregó una versión más nueva de este programa. Las columnas que aquí no se conocen no se tocan.</translation>
    </message>
    <message>
        <source>The file holds rows of several sheets that were handed out. Each row is compared with the sheet that it left with.</source>
        <translation>El archivo contiene filas de varias hojas entregadas. Cada fila se compara con la hoja con la que salió.</translation>
    </message>
    <message>
        <source>Two headings may mean the same: %1. The column whose cells fit is used, the other is left alone.</source>
        <translation>Dos encabezados pueden querer decir lo mismo: %1. Se usa la columna cuyas celdas encajan; la otra no se toca.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice. The column whose cells fit is used; this one is left alone until you say what it is.</source>
        <translation>El encabezado «%1» está dos veces. Se usa la columna cuyas celdas encajan; esta no se toca hasta que digas qué es.</translation>
    </message>
    <message>
        <source>The column “%2” is not in the sheet any more. Nothing that it held is changed here.</source>
        <translation>La columna «%2» ya no está en la hoja. Nada de lo que contenía se cambia aquí.</translation>
    </message>
    <message>
        <source>The column “%1” was not there when the sheet left. Until you say what it is, it is left alone, and goes into the note of new rows only.</source>
        <translation>La columna «%1» no estaba cuando salió la hoja. Hasta que digas qué es no se toca, y solo pasa a la nota de las filas nuevas.</translation>
    </message>
    <message>
        <source>The heading says “%1”, but the cells below it are those of another column. It is left alone until you say which is right.</source>
        <translation>El encabezado dice «%1», pero las celdas de debajo son de otra columna. No se toca hasta que digas qué es lo correcto.</translation>
    </message>
    <message>
        <source>Many cells of “%2” or of this row were emptied at once, which may be a slip. Until you answer, it stays as it is here.</source>
        <translation>Se vaciaron de golpe muchas celdas de «%2» o de esta fila, lo que puede ser un descuido. Hasta que respondas queda como está aquí.</translation>
    </message>
    <message>
        <source>Dates such as %1 can be read in two ways. Until you say which, they are not taken over.</source>
        <translation>Fechas como %1 se pueden leer de dos maneras. Hasta que digas cuál, no se toman.</translation>
    </message>
    <message>
        <source>The keys do not belong to the rows beside them: the rows were probably sorted without them. Rows are known again by what they say, and nothing is taken over before you answer.</source>
        <translation>Las claves no corresponden a las filas que tienen al lado: seguramente se ordenaron sin ellas. Las filas se reconocen por lo que dicen, y no se toma nada antes de que respondas.</translation>
    </message>
    <message>
        <source>The column with the keys is gone. Rows are known again by what they say; where that is not certain, you are asked.</source>
        <translation>La columna de las claves ya no está. Las filas se reconocen por lo que dicen; donde no es seguro, se te pregunta.</translation>
    </message>
    <message>
        <source>The key of this row was changed and cannot be read. Until you say which row it is, nothing of it is taken over.</source>
        <translation>La clave de esta fila se cambió y no se puede leer. Hasta que digas qué fila es, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>This row has no key that left with the sheet. Until you say which row it is, nothing of it is taken over.</source>
        <translation>Esta fila no tiene ninguna clave que saliera con la hoja. Hasta que digas qué fila es, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>Another row of the sheet has the same key. Until you say which row this is, nothing of it is taken over.</source>
        <translation>Otra fila de la hoja tiene la misma clave. Hasta que digas qué fila es esta, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>The key says one thing and the row another. Until you say which row it is, nothing of it is taken over.</source>
        <translation>La clave dice una cosa y la fila otra. Hasta que digas qué fila es, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>This row was known again by what it says, not by its key. Until you confirm it, nothing of it is taken over.</source>
        <translation>Esta fila se reconoció por lo que dice, no por su clave. Hasta que lo confirmes, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>This row left with another sheet and was copied into this one. Until you say which row it is, nothing of it is taken over.</source>
        <translation>Esta fila salió con otra hoja y se copió en esta. Hasta que digas qué fila es, no se toma nada de ella.</translation>
    </message>
    <message>
        <source>This row left with the sheet and is not in it any more. It stays here unless you put it away.</source>
        <translation>Esta fila salió con la hoja y ya no está en ella. Se conserva aquí si no la archivas.</translation>
    </message>
    <message>
        <source>It was deleted here after the sheet left, and changed in the sheet. Until you answer, it stays deleted.</source>
        <translation>Se borró aquí después de que saliera la hoja, y se cambió en la hoja. Hasta que respondas sigue borrado.</translation>
    </message>
    <message>
        <source>This may be here already. Until you say so, it stays out.</source>
        <translation>Puede que ya esté aquí. Hasta que lo digas, queda fuera.</translation>
    </message>
    <message>
        <source>The same row stands in the sheet once more. It counts once.</source>
        <translation>La misma fila está otra vez en la hoja. Cuenta una vez.</translation>
    </message>
    <message>
        <source>%1 With these changes the row would not be right, so it is held back whole and stays as it is here.</source>
        <translation>%1 Con estos cambios la fila no sería correcta, así que se retiene entera y queda como está aquí.</translation>
    </message>
    <message>
        <source>It was changed both here and in the sheet. Until you choose, it stays as it is here.</source>
        <translation>Se cambió aquí y también en la hoja. Hasta que elijas, queda como está aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood, such as 2026-11-03. What is here stays.</source>
        <translation>«%1» no es un día que se entienda, como 2026-11-03. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. What is here stays until you say which is meant.</source>
        <translation>«%1» puede ser dos días distintos. Queda lo que hay aquí hasta que digas cuál es.</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 2 or 1.5. What is here stays.</source>
        <translation>«%1» no es un número como 2 o 1.5. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “%1”, so digits are lost. What is here stays.</source>
        <translation>Un programa de hojas de cálculo redondeó «%1» y se perdieron cifras. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that can be dialled. What is here stays.</source>
        <translation>«%1» no es un teléfono que se pueda marcar. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address such as ana@example.org. What is here stays.</source>
        <translation>«%1» no es una dirección de correo como ana@example.org. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that stand in “%2”. What is here stays.</source>
        <translation>«%1» no es ninguna de las palabras que van en «%2». Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept. What is here stays.</source>
        <translation>El texto es más largo de lo que se puede guardar. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>Something that is needed is empty. What is here stays.</source>
        <translation>Falta algo necesario. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. What is here stays.</source>
        <translation>Nadie aquí se llama «%1». Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>Several people here are called “%1”. What is here stays.</source>
        <translation>Varias personas aquí se llaman «%1». Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>The sheet says “%1”, which cannot follow on where it stands now. Until you choose, it stays as it is here.</source>
        <translation>La hoja dice «%1», que no puede seguir a como está ahora. Hasta que elijas, queda como está aquí.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1), not a value. What is here stays.</source>
        <translation>La celda muestra un error (%1), no un valor. Queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file. What is here stays; you can type the value.</source>
        <translation>La celda contiene una fórmula cuyo resultado no está en el archivo. Queda lo que hay aquí; puedes escribir el valor.</translation>
    </message>
    <message>
        <source>This was hidden in the sheet, and “%1” was written over it. What is here stays; you can type the value.</source>
        <translation>Esto estaba oculto en la hoja y se escribió «%1» encima. Queda lo que hay aquí; puedes escribir el valor.</translation>
    </message>
    <message>
        <source>A spreadsheet program has written the cell differently. It says the same, so nothing changes.</source>
        <translation>Un programa de hojas de cálculo escribió la celda de otra manera. Dice lo mismo, así que nada cambia.</translation>
    </message>
    <message>
        <source>Spreadsheets (%1);;All files (*)</source>
        <translation>Hojas de cálculo (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which spreadsheet?</source>
        <translation>¿Qué hoja de cálculo?</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>1 promise.</source>
        <translation>1 promesa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises.</source>
        <translation>
            <numerusform>%Ln promesa.</numerusform>
            <numerusform>%Ln promesas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone numbers: a calendar is kept by whoever makes the phone.</source>
        <translation>Sin números de teléfono: un calendario lo guarda quien fabrica el teléfono.</translation>
    </message>
    <message>
        <source>1 was called off and is taken out again.</source>
        <translation>1 se canceló y se retira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were called off and are taken out again.</source>
        <translation>
            <numerusform>%Ln se canceló y se retira.</numerusform>
            <numerusform>%Ln se cancelaron y se retiran.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 promise has no day and stays out.</source>
        <translation>1 promesa no tiene día y queda fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises have no day and stay out.</source>
        <translation>
            <numerusform>%Ln promesa no tiene día y queda fuera.</numerusform>
            <numerusform>%Ln promesas no tienen día y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more promise is on another day.</source>
        <translation>1 promesa más es para otro día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more promises are on other days.</source>
        <translation>
            <numerusform>%Ln promesa más es para otros días.</numerusform>
            <numerusform>%Ln promesas más son para otros días.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 promesa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promesa</numerusform>
            <numerusform>%Ln promesas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change %1 at once</source>
        <translation>Cambiar %1 a la vez</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>To be confirmed or changed</source>
        <comment>a chip of the quick-add line</comment>
        <translation>Por confirmar o cambiar</translation>
    </message>
    <message>
        <source>From the words “%1”</source>
        <translation>De las palabras «%1»</translation>
    </message>
    <message>
        <source>Both sides are named in %1&#xa0;% of %2 exchanges</source>
        <translation>Ambas partes están nombradas en el %1&#xa0;% de %2 intercambios</translation>
    </message>
    <message>
        <source>Comparing with the period before…</source>
        <translation>Comparando con el periodo anterior…</translation>
    </message>
    <message>
        <source>%1 no clear change</source>
        <translation>sin cambio claro: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>se movieron: %1</translation>
    </message>
    <message>
        <source>%1 perhaps moved</source>
        <translation>quizá se movieron: %1</translation>
    </message>
    <message>
        <source>%1 not compared</source>
        <translation>sin comparar: %1</translation>
    </message>
    <message>
        <source>%1 not enough data yet</source>
        <translation>aún sin datos suficientes: %1</translation>
    </message>
    <message>
        <source>%1 not written down</source>
        <translation>sin anotar: %1</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 indicadores</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>Filtrar llamadas</translation>
    </message>
    <message>
        <source>Missed: still needed?</source>
        <translation>Faltó: ¿todavía hace falta?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Noted for today: it is among the follow-ups.</source>
        <translation>Anotado para hoy: está entre los seguimientos.</translation>
    </message>
    <message>
        <source>Who could use company?</source>
        <translation>¿A quién le vendría bien compañía?</translation>
    </message>
    <message>
        <source>Invitations, not faults: where a second pair of hands would help.</source>
        <translation>Invitaciones, no reproches: dónde ayudaría otro par de manos.</translation>
    </message>
    <message>
        <source>People who join others to the rest</source>
        <translation>Personas que unen a otras con el resto</translation>
    </message>
    <message>
        <source>Kinds of help that one person gives</source>
        <translation>Tipos de ayuda que da una sola persona</translation>
    </message>
    <message>
        <source>Kinds of help are looked at over the last 180 days; regularly means at least twice.</source>
        <translation>Los tipos de ayuda se miran en los últimos 180 días; con regularidad significa al menos dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more who join others are in the tables.</source>
        <translation>
            <numerusform>%Ln persona más que une a otras está en las tablas.</numerusform>
            <numerusform>%Ln personas más que unen a otras están en las tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just now nobody joins parts or gives a kind of help all alone.</source>
        <translation>Ahora mismo nadie une partes ni da un tipo de ayuda a solas.</translation>
    </message>
    <message>
        <source>One person asked not to be counted in figures about people and is not in the picture.</source>
        <translation>Una persona pidió no contar en las cifras sobre personas y no está en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked not to be counted in figures about people and are not in the picture.</source>
        <translation>
            <numerusform>%Ln persona pidió no contar en las cifras sobre personas y no está en la imagen.</numerusform>
            <numerusform>%Ln personas pidieron no contar en las cifras sobre personas y no están en la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a name</comment>
        <translation>Mostrar a %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a name</comment>
        <translation>Abrir a %1</translation>
    </message>
    <message>
        <source>Note to ask</source>
        <translation>Anotar para preguntar</translation>
    </message>
    <message>
        <source>Open their story</source>
        <translation>Abrir su historia</translation>
    </message>
    <message>
        <source>What if they rest?</source>
        <translation>¿Y si descansa?</translation>
    </message>
    <message>
        <source>No exchange with another named person in this period.</source>
        <translation>Ningún intercambio con otra persona con nombre en este periodo.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a name, then what they do</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Shared help with</source>
        <translation>Compartió ayuda con</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>An area of the network</source>
        <translation>Una zona de la red</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with ties</source>
        <translation>
            <numerusform>%Ln persona con lazos</numerusform>
            <numerusform>%Ln personas con lazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchanges among them</source>
        <translation>
            <numerusform>%Ln intercambio entre ellas</numerusform>
            <numerusform>%Ln intercambios entre ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other areas</source>
        <translation>
            <numerusform>%Ln con otras zonas</numerusform>
            <numerusform>%Ln con otras zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange with another area in this period.</source>
        <translation>Ningún intercambio con otra zona en este periodo.</translation>
    </message>
    <message>
        <source>Shares help with</source>
        <translation>Comparte ayuda con</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Way to look</source>
        <translation>Modo de mirar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 rests</source>
        <translation>Si %1 descansa</translation>
    </message>
    <message>
        <source>If %1 rest</source>
        <comment>several names</comment>
        <translation>Si %1 descansan</translation>
    </message>
    <message>
        <source>People with ties</source>
        <translation>Personas con lazos</translation>
    </message>
    <message>
        <source>People in the largest connected part</source>
        <translation>Personas en la mayor parte unida</translation>
    </message>
    <message>
        <source>Parts that are not joined</source>
        <translation>Partes que no están unidas</translation>
    </message>
    <message>
        <source>Kinds of help in a place with three or more who give regularly</source>
        <translation>Tipos de ayuda en un lugar con tres o más personas que dan con regularidad</translation>
    </message>
    <message>
        <source>… with one person alone</source>
        <translation>… con una sola persona</translation>
    </message>
    <message>
        <source>… with nobody</source>
        <translation>… sin nadie</translation>
    </message>
    <message>
        <source>Areas joined to the rest that would not be</source>
        <translation>Zonas unidas al resto que dejarían de estarlo</translation>
    </message>
    <message>
        <source>Needs whose helper would rest</source>
        <translation>Necesidades cuyo ayudante descansaría</translation>
    </message>
    <message>
        <source>How well it holds if those with most ties rest one after the other (0 to 0.5)</source>
        <translation>Cuánto aguanta si descansan, una tras otra, las personas con más lazos (de 0 a 0,5)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: nobody who gives it regularly would be left.</source>
        <translation>%1: no quedaría nadie que lo dé con regularidad.</translation>
    </message>
    <message>
        <source>%1: one would be left who gives it regularly, instead of %2.</source>
        <translation>%1: quedaría una persona que lo da con regularidad, en lugar de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln would be left who give it regularly, instead of %2.</source>
        <translation>
            <numerusform>%1: quedaría %Ln persona que lo da con regularidad, en lugar de %2.</numerusform>
            <numerusform>%1: quedarían %Ln personas que lo dan con regularidad, en lugar de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole areas: %1.</source>
        <translation>Zonas enteras: %1.</translation>
    </message>
    <message>
        <source>%1 would have no way to most others but through those who rest.</source>
        <translation>%1 no tendría otro camino hacia la mayoría que a través de quienes descansan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would have no way to most others but through those who rest: %1.</source>
        <translation>
            <numerusform>%Ln persona no tendría otro camino hacia la mayoría que a través de quienes descansan: %1.</numerusform>
            <numerusform>%Ln personas no tendrían otro camino hacia la mayoría que a través de quienes descansan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Introducing a few of them to others now would keep them company.</source>
        <translation>Presentar ahora a unas pocas de ellas a otras personas les daría compañía.</translation>
    </message>
    <message>
        <source>%1 for %2, with %3</source>
        <translation>%1 para %2, con %3</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>a need, a helper</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Help of no kind</source>
        <translation>Ayuda sin tipo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of help, an area</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Exchanges among them</source>
        <translation>Intercambios entre ellas</translation>
    </message>
    <message>
        <source>With other areas</source>
        <translation>Con otras zonas</translation>
    </message>
    <message>
        <source>%1 joins a few people to the rest.</source>
        <translation>%1 une a unas pocas personas con el resto.</translation>
    </message>
    <message>
        <source>%1 joins one person to the rest.</source>
        <translation>%1 une a una persona con el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 joins %Ln people to the rest.</source>
        <translation>
            <numerusform>%1 une a %Ln persona con el resto.</numerusform>
            <numerusform>%1 une a %Ln personas con el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %3, only %1 gives %2 regularly.</source>
        <translation>En %3, solo %1 da %2 con regularidad.</translation>
    </message>
    <message>
        <source>Only %1 gives %2 regularly.</source>
        <translation>Solo %1 da %2 con regularidad.</translation>
    </message>
    <message>
        <source>Who could keep %1 company?</source>
        <translation>¿Quién podría hacerle compañía a %1?</translation>
    </message>
    <message>
        <source>Would %1 keep %2 company?</source>
        <translation>¿Le haría %1 compañía a %2?</translation>
    </message>
    <message>
        <source>Would %1 back up %2 with %3?</source>
        <translation>¿Apoyaría %1 a %2 con %3?</translation>
    </message>
    <message>
        <source>Ask who could keep %1 company</source>
        <translation>Preguntar quién podría hacerle compañía a %1</translation>
    </message>
    <message>
        <source>Ask whether they would back up %1 with %2</source>
        <translation>Preguntar si apoyaría a %1 con %2</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofreció %1</translation>
    </message>
    <message>
        <source>offered help</source>
        <translation>ofreció ayuda</translation>
    </message>
    <message>
        <source>can do this: %1</source>
        <translation>sabe hacerlo: %1</translation>
    </message>
    <message>
        <source>can do this</source>
        <translation>sabe hacerlo</translation>
    </message>
    <message>
        <source>has helped before</source>
        <translation>ha ayudado antes</translation>
    </message>
    <message>
        <source>has given %1 before</source>
        <translation>ha dado %1 antes</translation>
    </message>
    <message>
        <source>is in the same area</source>
        <translation>está en la misma zona</translation>
    </message>
    <message>
        <source>is in %1 too</source>
        <translation>también está en %1</translation>
    </message>
    <message>
        <source>is near, in %1</source>
        <translation>está cerca, en %1</translation>
    </message>
    <message>
        <source>is near</source>
        <translation>está cerca</translation>
    </message>
    <message>
        <source>helped this person before</source>
        <translation>ya ayudó a esta persona</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 parada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stops</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>ningún número de teléfono</translation>
    </message>
    <message>
        <source>1 phone number</source>
        <translation>1 número de teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers</source>
        <translation>
            <numerusform>%Ln número de teléfono</numerusform>
            <numerusform>%Ln números de teléfono</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive, so it is told in person</source>
        <translation>delicada, así que se cuenta en persona</translation>
    </message>
    <message>
        <source>said no to sheets, so it is told in person</source>
        <translation>dijo que no a las hojas, así que se cuenta en persona</translation>
    </message>
    <message>
        <source>not agreed yet, so it does not say who asks</source>
        <translation>aún sin acordar, así que no dice quién lo pide</translation>
    </message>
    <message>
        <source>how to reach them is withheld: nobody asked them about sharing it</source>
        <translation>no se dice cómo contactar: nadie preguntó si se podía compartir</translation>
    </message>
    <message>
        <source>how to reach them is withheld: they said no</source>
        <translation>no se dice cómo contactar: respondió que no</translation>
    </message>
    <message>
        <source>words are withheld that name someone or hold a phone number</source>
        <translation>se omiten palabras que nombran a alguien o contienen un teléfono</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>1 line says a first name, with their consent.</source>
        <translation>1 línea dice un nombre de pila, con su consentimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say a first name, with their consent.</source>
        <translation>
            <numerusform>%Ln línea dice un nombre de pila, con su consentimiento.</numerusform>
            <numerusform>%Ln líneas dicen un nombre de pila, con su consentimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive, so not on the wall</source>
        <translation>delicada, así que no va a la pared</translation>
    </message>
    <message>
        <source>said no to sheets</source>
        <translation>dijo que no a las hojas</translation>
    </message>
    <message>
        <source>only the kind of help, since the words name someone</source>
        <translation>solo el tipo de ayuda, porque las palabras nombran a alguien</translation>
    </message>
    <message>
        <source>of other areas</source>
        <translation>de otras zonas</translation>
    </message>
    <message>
        <source>no room on one wall; choose an area to see them</source>
        <translation>no caben en una pared; elige una zona para verlas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>The bar shows how far the number could move by chance (95 %). “Moved” means that a comparison with the period before, with whole weeks exchanged 199 times, leaves less than one chance in a hundred and that the change is large enough to notice; “perhaps moved”, less than one in twenty. “No clear change” never means that all is well.</source>
        <translation>La barra muestra cuánto podría moverse el número por azar (95 %). «Se movió» quiere decir que una comparación con el periodo anterior, intercambiando semanas enteras 199 veces, deja menos de una posibilidad entre cien y que el cambio es lo bastante grande para notarse; «quizá se movió», menos de una entre veinte. «Sin cambio claro» nunca quiere decir que todo vaya bien.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share met within your group&apos;s own promise for their urgency. Each wait is divided by its promise, and the curve of needs met is read at 1. Open needs count as still waiting; withdrawn ones and those closed unmet never count as met.</source>
        <translation>De las necesidades pedidas en el periodo: la parte atendida dentro del plazo que vuestro grupo prometió para su urgencia. Cada espera se divide por su plazo y la curva de necesidades atendidas se lee en 1. Las abiertas cuentan como en espera; las retiradas y las cerradas sin atender nunca cuentan como atendidas.</translation>
    </message>
    <message>
        <source>Each kind of need in each place: the share met in time. The lowest is shown, after small kinds have been drawn towards the middle so that none is last by bad luck alone; the share itself is its own. A test says whether it is clearly apart from all others.</source>
        <translation>Cada tipo de necesidad en cada lugar: la parte atendida a tiempo. Se muestra la más baja, después de acercar al centro los tipos pequeños para que ninguno quede último solo por mala suerte; la parte mostrada es la suya propia. Una prueba dice si se distingue claramente de las demás.</translation>
    </message>
    <message>
        <source>The share of each kind and place among needs is held against its share among the help that was asked for: one minus half the sum of all differences. 100 % would be the same mix. Small numbers alone push it down, so what luck would leave is said beside it.</source>
        <translation>La parte de cada tipo y lugar entre las necesidades se compara con su parte en la ayuda que se pidió: uno menos la mitad de la suma de todas las diferencias. 100 % sería la misma mezcla. Los números pequeños por sí solos la bajan; por eso se dice al lado lo que dejaría el azar.</translation>
    </message>
    <message>
        <source>Exchanges that nobody had to ask for, divided by all for which it was written down whether somebody asked. It falls when many ask at once, though no less is offered: the number a week stands beside it.</source>
        <translation>Intercambios que nadie tuvo que pedir, divididos por todos aquellos en que se anotó si alguien los pidió. Baja cuando muchas personas piden a la vez, aunque no se ofrezca menos: al lado está el número por semana.</translation>
    </message>
    <message>
        <source>The largest part of all help that can be laid in circles: what people give comes back to them, straight from the same person or by way of others. It is found exactly, as a largest circulation, and divided by all help between people, groups and pools. No direction of it is good or bad.</source>
        <translation>La mayor parte de toda la ayuda que puede disponerse en círculos: lo que la gente da le vuelve, directamente de la misma persona o a través de otras. Se halla con exactitud, como mayor circulación, y se divide por toda la ayuda entre personas, grupos y fondos comunes. Ninguna dirección es buena ni mala.</translation>
    </message>
    <message>
        <source>People who both gave and received in the period, divided by all who did either. To receive only is taking part too; there is no number to reach.</source>
        <translation>Personas que dieron y recibieron en el periodo, divididas por todas las que hicieron alguna de las dos cosas. Solo recibir también es participar; no hay un número que alcanzar.</translation>
    </message>
    <message>
        <source>Pairs who helped each other in at least three of the last six months, of 30 days each, counted for both and divided by the people who helped or were helped in that time. Which pairs they are is for themselves alone.</source>
        <translation>Parejas que se ayudaron en al menos tres de los últimos seis meses, de 30 días cada uno, contadas para ambas y divididas por las personas que ayudaron o fueron ayudadas en ese tiempo. Qué parejas son les incumbe solo a ellas.</translation>
    </message>
    <message>
        <source>Arranged help that took place, divided by all that was arranged and has ended: (kept + 1) divided by (arranged + 2), newer ones counting more, half after 180 days. What was called off in time is not in it. It is worked out for the network, never for one person.</source>
        <translation>Ayuda acordada que tuvo lugar, dividida por toda la acordada que ya terminó: (cumplidas + 1) entre (acordadas + 2); las recientes cuentan más, la mitad a los 180 días. Lo que se canceló a tiempo no está incluido. Se calcula para la red, nunca para una persona.</translation>
    </message>
    <message>
        <source>Members who gave, received, asked or offered anything in the last 90 days, divided by all present members who are not paused. Not to take part can simply mean to need nothing now.</source>
        <translation>Miembros que dieron, recibieron, pidieron u ofrecieron algo en los últimos 90 días, divididos por todos los miembros actuales que no están en pausa. No participar puede querer decir simplemente no necesitar nada ahora.</translation>
    </message>
    <message>
        <source>The smallest number of people who together gave half of everything that people gave. The aim is not that all give alike: it is that nobody goes beyond their own limit, and that this number does not fall.</source>
        <translation>El menor número de personas que juntas dieron la mitad de todo lo que dieron las personas. No se trata de que todas den lo mismo, sino de que nadie supere su propio límite y de que este número no baje.</translation>
    </message>
    <message>
        <source>Kinds of help in a place that were given at least five times: the share for which at least three people who are here gave it twice or more. Two are fragile: one rests, one falls ill. Whoever could help and was never asked cannot be seen here.</source>
        <translation>Tipos de ayuda en un lugar que se dieron al menos cinco veces: la parte de ellos que al menos tres personas presentes dieron dos veces o más. Dos son frágiles: una descansa, otra enferma. Quien podría ayudar y nunca fue preguntado no se ve aquí.</translation>
    </message>
    <message>
        <source>Of the needs asked in the period: the share that was withdrawn within 30 days before help came, with open needs counted as still waiting. Some of them solved themselves; a log cannot tell. To ask people whether the help was what they wanted tells more.</source>
        <translation>De las necesidades pedidas en el periodo: la parte que se retiró en 30 días antes de que llegara la ayuda; las abiertas cuentan como en espera. Algunas se resolvieron solas: un registro no puede saberlo. Preguntar a las personas si la ayuda fue la que querían dice más.</translation>
    </message>
    <message>
        <source>Shown from 10 needs on.</source>
        <translation>Se muestra a partir de 10 necesidades.</translation>
    </message>
    <message>
        <source>Shown from 10 needs of one kind in one place on.</source>
        <translation>Se muestra a partir de 10 necesidades de un tipo en un lugar.</translation>
    </message>
    <message>
        <source>Shown from 30 needs in at least 3 kinds on.</source>
        <translation>Se muestra a partir de 30 necesidades de al menos 3 tipos.</translation>
    </message>
    <message>
        <source>Shown from 20 exchanges on, where it is written down for at least 60 % of them.</source>
        <translation>Se muestra a partir de 20 intercambios, si está anotado en al menos el 60 % de ellos.</translation>
    </message>
    <message>
        <source>Shown from 150 exchanges and 15 people on, where both sides are named in at least 60 %.</source>
        <translation>Se muestra a partir de 150 intercambios y 15 personas, si ambas partes están nombradas en al menos el 60 %.</translation>
    </message>
    <message>
        <source>Shown from 10 people taking part on.</source>
        <translation>Se muestra a partir de 10 personas participantes.</translation>
    </message>
    <message>
        <source>Shown from 30 pairs and about six months on.</source>
        <translation>Se muestra a partir de 30 parejas y unos seis meses.</translation>
    </message>
    <message>
        <source>Shown from 20 arranged exchanges on.</source>
        <translation>Se muestra a partir de 20 intercambios acordados.</translation>
    </message>
    <message>
        <source>Shown from 20 members on.</source>
        <translation>Se muestra a partir de 20 miembros.</translation>
    </message>
    <message>
        <source>Shown from 10 people who gave and 50 exchanges on.</source>
        <translation>Se muestra a partir de 10 personas que dieron y 50 intercambios.</translation>
    </message>
    <message>
        <source>Shown once a kind of help was given five times in a place.</source>
        <translation>Se muestra cuando un tipo de ayuda se ha dado cinco veces en un lugar.</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>Llegadas de este mes</translation>
    </message>
    <message>
        <source>Nobody has asked them yet</source>
        <translation>Aún nadie les ha preguntado</translation>
    </message>
    <message>
        <source>Their offer waits</source>
        <translation>Su oferta espera</translation>
    </message>
    <message>
        <source>They know one person here</source>
        <translation>Conocen a una persona aquí</translation>
    </message>
    <message>
        <source>A short hello, and a first small thing to share.</source>
        <translation>Un saludo breve, y una primera cosa pequeña que compartir.</translation>
    </message>
    <message>
        <source>Being asked is a way of being part of it.</source>
        <translation>Que te pregunten es una forma de ser parte.</translation>
    </message>
    <message>
        <source>Perhaps someone just does not know about it.</source>
        <translation>Quizá alguien simplemente no lo sabe.</translation>
    </message>
    <message>
        <source>Perhaps they would like to meet somebody else too.</source>
        <translation>Quizá les gustaría conocer también a alguien más.</translation>
    </message>
    <message>
        <source>%1 of %2 are named here; tomorrow it is others.</source>
        <translation>Aquí se nombra a %1 de %2; mañana serán otras personas.</translation>
    </message>
    <message>
        <source>%1 joined on %2.</source>
        <translation>%1 se unió el %2.</translation>
    </message>
    <message>
        <source>%1 has offered “%2” since %3, and nobody asked for it lately.</source>
        <translation>%1 ofrece «%2» desde %3, y últimamente nadie lo ha pedido.</translation>
    </message>
    <message>
        <source>%1 has shared help with %2 so far, and nobody else.</source>
        <translation>%1 ha compartido ayuda con %2 hasta ahora, y con nadie más.</translation>
    </message>
    <message>
        <source>%1 is here and was never asked for anything.</source>
        <translation>%1 está aquí y nunca se le ha pedido nada.</translation>
    </message>
    <message>
        <source>%1 has been here since %2 and was never asked for anything.</source>
        <translation>%1 está aquí desde %2 y nunca se le ha pedido nada.</translation>
    </message>
    <message>
        <source>Good at: %1.</source>
        <translation>Se le da bien: %1.</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>welcome to %1. Is there something that you would like to do, or that would help you?</source>
        <translation>te damos la bienvenida a %1. ¿Hay algo que te gustaría hacer, o que te ayudaría?</translation>
    </message>
    <message>
        <source>it is good to have you in %1. May we ask you now and then? What would you like to do, and is there anything that would help you?</source>
        <translation>qué bien que estés en %1. ¿Podemos preguntarte de vez en cuando? ¿Qué te gustaría hacer, y hay algo que te ayudaría?</translation>
    </message>
    <message>
        <source>you offered something in %1 that nobody has asked for lately. Does it still stand? May we tell people about it again?</source>
        <translation>ofreciste algo en %1 que últimamente nadie ha pedido. ¿Sigue en pie? ¿Podemos volver a contarlo?</translation>
    </message>
    <message>
        <source>we would like to introduce you to someone else in %1. Would you like that?</source>
        <translation>nos gustaría presentarte a alguien más de %1. ¿Te gustaría?</translation>
    </message>
    <message>
        <source>our network</source>
        <translation>nuestra red</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why something is not counted, and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of the period is left out of it.</source>
        <translation>Nada del periodo queda fuera.</translation>
    </message>
    <message>
        <source>Both sides are named in %1&#xa0;% of the exchanges of the period.</source>
        <translation>Ambas partes están nombradas en el %1&#xa0;% de los intercambios del periodo.</translation>
    </message>
    <message>
        <source>Help that nobody wrote down is in no figure, and no interval can say how much it is.</source>
        <translation>La ayuda que nadie anotó no está en ninguna cifra, y ningún intervalo puede decir cuánta es.</translation>
    </message>
    <message>
        <source>Arranged, but did not happen</source>
        <translation>Acordado, pero no ocurrió</translation>
    </message>
    <message>
        <source>Giver and receiver are the same</source>
        <translation>Quien da y quien recibe es la misma persona</translation>
    </message>
    <message>
        <source>No day was written down</source>
        <translation>No se anotó el día</translation>
    </message>
    <message>
        <source>The day is still to come</source>
        <translation>El día aún está por llegar</translation>
    </message>
    <message>
        <source>The giver is not named</source>
        <translation>No se nombra a quien da</translation>
    </message>
    <message>
        <source>The receiver is not named</source>
        <translation>No se nombra a quien recibe</translation>
    </message>
    <message>
        <source>To or from a pool or an outside organisation</source>
        <translation>Hacia o desde un fondo común o una organización externa</translation>
    </message>
    <message>
        <source>Of people who asked not to be counted</source>
        <translation>De personas que pidieron no ser contadas</translation>
    </message>
    <message>
        <source>Part of another need that is counted</source>
        <translation>Parte de otra necesidad que sí se cuenta</translation>
    </message>
    <message>
        <source>Called off in time</source>
        <translation>Cancelado a tiempo</translation>
    </message>
    <message>
        <source>Met, withdrawn or closed</source>
        <translation>Atendida, retirada o cerrada</translation>
    </message>
    <message>
        <source>Giver or receiver has no area</source>
        <translation>Quien da o quien recibe no tiene zona</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>%1 asked for “%2”. Was it that?</source>
        <translation>%1 pidió «%2». ¿Era eso?</translation>
    </message>
    <message>
        <source>%1 asked for “%2” (%3). Was it that?</source>
        <translation>%1 pidió «%2» (%3). ¿Era eso?</translation>
    </message>
    <message>
        <source>%1 offers “%2”. Was it that?</source>
        <translation>%1 ofrece «%2». ¿Era eso?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an occasion and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set the area of %1 to %2</source>
        <translation>Zona de %1: %2</translation>
    </message>
    <message>
        <source>Set the kind of help of %1 to %2</source>
        <translation>Tipo de ayuda de %1: %2</translation>
    </message>
    <message>
        <source>Set how soon for %1: %2</source>
        <translation>Para cuándo, de %1: %2</translation>
    </message>
    <message>
        <source>Tagged %1 with %2</source>
        <translation>Etiqueta puesta a %1: %2</translation>
    </message>
    <message>
        <source>Took the tag %2 off %1</source>
        <translation>Etiqueta %2 quitada a %1</translation>
    </message>
    <message>
        <source>Took the area off %1</source>
        <translation>Se quitó la zona de %1</translation>
    </message>
    <message>
        <source>Took the kind of help off %1</source>
        <translation>Se quitó el tipo de ayuda de %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Se fue el %1</translation>
    </message>
    <message>
        <source>1 promise to hand over</source>
        <translation>1 promesa por traspasar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises to hand over</source>
        <translation>
            <numerusform>%Ln promesa por traspasar</numerusform>
            <numerusform>%Ln promesas por traspasar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open need</source>
        <translation>1 necesidad abierta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open needs</source>
        <translation>
            <numerusform>%Ln necesidad abierta</numerusform>
            <numerusform>%Ln necesidades abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 standing offer</source>
        <translation>1 oferta en pie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln standing offers</source>
        <translation>
            <numerusform>%Ln oferta en pie</numerusform>
            <numerusform>%Ln ofertas en pie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call to make</source>
        <translation>1 llamada por hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls to make</source>
        <translation>
            <numerusform>%Ln llamada por hacer</numerusform>
            <numerusform>%Ln llamadas por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 so far this month.</source>
        <translation>%1; %2 en lo que va de mes.</translation>
    </message>
    <message>
        <source>They may like to rest, or pass something on.</source>
        <translation>Quizá quiera descansar, o pasarle algo a otra persona.</translation>
    </message>
    <message>
        <source>At most 1 hour a month</source>
        <translation>Como máximo 1 hora al mes</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln hours a month</source>
        <translation>
            <numerusform>Como máximo %Ln hora al mes</numerusform>
            <numerusform>Como máximo %Ln horas al mes</numerusform>
        </translation>
    </message>
    <message>
        <source>At most once a month</source>
        <translation>Como máximo una vez al mes</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln times a month</source>
        <translation>
            <numerusform>Como máximo %Ln vez al mes</numerusform>
            <numerusform>Como máximo %Ln veces al mes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks for %2</source>
        <translation>%1 habla en nombre de %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Mejor forma</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Mejor momento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>Personas en el hogar</translation>
    </message>
    <message>
        <source>Who speaks for them</source>
        <translation>Quién habla en su nombre</translation>
    </message>
    <message>
        <source>When they can</source>
        <translation>Cuándo puede</translation>
    </message>
    <message>
        <source>Their own limit</source>
        <translation>Su propio límite</translation>
    </message>
    <message>
        <source>Resting until</source>
        <translation>Descansa hasta el</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>1 person who is tied to them</source>
        <translation>1 persona vinculada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who are tied to them</source>
        <translation>
            <numerusform>%Ln persona vinculada</numerusform>
            <numerusform>%Ln personas vinculadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sheet that was handed out</source>
        <translation>1 hoja entregada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that were handed out</source>
        <translation>
            <numerusform>%Ln hoja entregada</numerusform>
            <numerusform>%Ln hojas entregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit or Enter: choose · F2: type it again · Esc: back to the line</source>
        <translation>Un número o Intro: elegir · F2: escribirlo de nuevo · Esc: volver a la línea</translation>
    </message>
    <message>
        <source>Enter: go on · Tab: go through the chips · Esc: leave</source>
        <translation>Intro: seguir · Tab: recorrer las etiquetas · Esc: salir</translation>
    </message>
    <message>
        <source>Is kept with the call: %1</source>
        <translation>Se guarda con la llamada: %1</translation>
    </message>
    <message>
        <source>Goes into the note: %1</source>
        <translation>Pasa a la nota: %1</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>Una necesidad</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>Help that happened</source>
        <translation>Ayuda que ya se dio</translation>
    </message>
    <message>
        <source>A call to make</source>
        <translation>Una llamada por hacer</translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>Un miembro nuevo</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>Añadir la necesidad</translation>
    </message>
    <message>
        <source>Add the offer</source>
        <translation>Añadir la oferta</translation>
    </message>
    <message>
        <source>Log the exchange</source>
        <translation>Anotar el intercambio</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>Planear la llamada</translation>
    </message>
    <message>
        <source>Add to the roster</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a chip: the reason of a call</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What is it</source>
        <comment>a chip</comment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Not so</source>
        <comment>a chip: the line denies something</comment>
        <translation>No es así</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a chip: the person who was helped</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a chip</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How much</source>
        <comment>a chip</comment>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a chip</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>a chip</comment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>How soon</source>
        <comment>a chip</comment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a chip</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a chip</comment>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a chip</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a chip</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Speaks</source>
        <comment>a chip: languages</comment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>a chip: a member who somebody new may be</comment>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a chip: the person who needs help</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a chip: the person who offers</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a chip: the person who helped</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>a chip: the person who is to be called</comment>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a chip: of somebody new</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>unasked</source>
        <comment>help was offered</comment>
        <translation>sin que se pidiera</translation>
    </message>
    <message>
        <source>It is not so: write nothing down</source>
        <translation>No es así: no anotar nada</translation>
    </message>
    <message>
        <source>Not this: keep the words in the note</source>
        <translation>No es esto: deja las palabras en la nota</translation>
    </message>
    <message>
        <source>New kind: %1</source>
        <comment>a kind of help</comment>
        <translation>Tipo nuevo: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a person</comment>
        <translation>Persona nueva: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>every other %1</source>
        <comment>a day of the week</comment>
        <translation>un %1 sí y otro no</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a day of the week</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>Not this: keep the words with the call</source>
        <translation>No es esto: deja las palabras con la llamada</translation>
    </message>
    <message>
        <source>Write it down all the same, with these words kept with the call</source>
        <translation>Anotarlo de todos modos y guardar estas palabras con la llamada</translation>
    </message>
    <message>
        <source>Write it down all the same, with these words in the note</source>
        <translation>Anotarlo de todos modos, con estas palabras en la nota</translation>
    </message>
    <message>
        <source>No, %1 is someone new</source>
        <translation>No, %1 es otra persona, nueva aquí</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>Sí, es %1</translation>
    </message>
    <message>
        <source>Someone who is not named</source>
        <translation>Alguien sin nombrar</translation>
    </message>
    <message>
        <source>“%1” reads like a no. What now?</source>
        <translation>«%1» parece un no. ¿Y ahora?</translation>
    </message>
    <message>
        <source>Only the words: %1</source>
        <translation>Solo las palabras: %1</translation>
    </message>
    <message>
        <source>For example: “Noor needs childcare Wed”, “Ana drove Ben 2h yesterday”, “Ana offers lifts on Fridays”, “call Ben on Monday about the boiler”, “new member Sam Okoro, 07700 900123”. What stands after // goes into the note.</source>
        <translation>Por ejemplo: «Noor necesita guardería el miércoles», «Ana llevó a Ben 2 horas ayer», «Ana ofrece viajes los viernes», «llamar a Ben el lunes sobre la caldera», «nuevo miembro Sam Okoro, 07700 900123». Lo que va detrás de // pasa a la nota.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chip: its part and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>a chip that asks</comment>
        <translation>%1: ¿%2?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a chip that asks</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Ya está aquí: %1</translation>
    </message>
    <message>
        <source>May be here already: %1?</source>
        <translation>¿Quizá ya está aquí: %1?</translation>
    </message>
    <message>
        <source>Is this somebody who is on the roster already?</source>
        <translation>¿Es alguien que ya está en la lista?</translation>
    </message>
    <message>
        <source>What is the name of who is new?</source>
        <translation>¿Cómo se llama la persona nueva?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What kind of help is “%1”?</source>
        <translation>¿Qué tipo de ayuda es «%1»?</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <translation>¿Qué día es «%1»?</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>¿Dónde está «%1»?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>¿Qué significa «%1»?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>¿Quién es «%1»?</translation>
    </message>
    <message>
        <source>Who was helped?</source>
        <translation>¿Quién recibió la ayuda?</translation>
    </message>
    <message>
        <source>Who needs it?</source>
        <translation>¿Quién lo necesita?</translation>
    </message>
    <message>
        <source>Who offers it? Type the name.</source>
        <translation>¿Quién lo ofrece? Escribe el nombre.</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>¿Quién ayudó?</translation>
    </message>
    <message>
        <source>Who is to be called? Type the name.</source>
        <translation>¿A quién hay que llamar? Escribe el nombre.</translation>
    </message>
    <message>
        <source>What is offered? Type a word or two.</source>
        <translation>¿Qué se ofrece? Escribe una o dos palabras.</translation>
    </message>
    <message>
        <source>What is needed? Type a word or two.</source>
        <translation>¿Qué se necesita? Escribe una o dos palabras.</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>%1; there is none to come</source>
        <translation>%1; no queda ninguna</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; la próxima: %2</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <comment>a day of the week</comment>
        <translation>cada semana, el %1</translation>
    </message>
    <message>
        <source>every two weeks on %1</source>
        <comment>a day of the week</comment>
        <translation>cada dos semanas, el %1</translation>
    </message>
    <message>
        <source>every month on its last day</source>
        <translation>cada mes, el último día</translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <comment>a day of the month</comment>
        <translation>cada mes, el día %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Logged: %1 helped %2 at “%3”</source>
        <translation>Anotado: %1 ayudó a %2 en «%3»</translation>
    </message>
    <message>
        <source>Named the occasion “%1”</source>
        <translation>Se nombró la ocasión «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>needs</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Hechas esta semana</translation>
    </message>
    <message>
        <source>Needs a second look</source>
        <translation>Pide otra mirada</translation>
    </message>
    <message>
        <source>What was asked and waits for someone to help.</source>
        <translation>Lo que se pidió y espera a que alguien ayude.</translation>
    </message>
    <message>
        <source>Someone is asked, or has said yes.</source>
        <translation>Se ha preguntado a alguien, o ha dicho que sí.</translation>
    </message>
    <message>
        <source>What was met in the last seven days.</source>
        <translation>Lo que se cubrió en los últimos siete días.</translation>
    </message>
    <message>
        <source>Comes by itself: waiting longer than promised, help that fell through, someone who left or rests, a day that has passed, or something missing before anyone can act.</source>
        <translation>Aparece sola: espera más de lo prometido, una ayuda que falló, alguien que se fue o descansa, un día que ya pasó, o algo que falta antes de poder actuar.</translation>
    </message>
    <message>
        <source>Nothing waits for someone to be asked.</source>
        <translation>Nada espera a que se pregunte a alguien.</translation>
    </message>
    <message>
        <source>Nobody is on anything just now.</source>
        <translation>Ahora mismo nadie se ocupa de nada.</translation>
    </message>
    <message>
        <source>Nothing was met in the last seven days.</source>
        <translation>No se cubrió nada en los últimos siete días.</translation>
    </message>
    <message>
        <source>All that is open goes its way.</source>
        <translation>Todo lo abierto sigue su camino.</translation>
    </message>
    <message>
        <source>what kind of help</source>
        <translation>qué tipo de ayuda</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>cómo contactar</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Aún no se sabe: %1</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Pedida hoy</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>Demasiado: %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>so many days</comment>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Asked, not known when</source>
        <translation>Pedida, no se sabe cuándo</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Cubierta el %1</translation>
    </message>
    <message>
        <source>Needed today</source>
        <translation>Hace falta hoy</translation>
    </message>
    <message>
        <source>%1 has passed</source>
        <comment>a day</comment>
        <translation>Ya pasó el %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a day</comment>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a helper</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Fell through on %1</source>
        <translation>Falló el %1</translation>
    </message>
    <message>
        <source>Left on %1: still needed?</source>
        <translation>Se fue el %1: ¿todavía hace falta?</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 se fue el %2</translation>
    </message>
    <message>
        <source>%1 leaves on %2</source>
        <translation>%1 se va el %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>Nobody puts a need there by hand. It comes by itself when it waits longer than promised, when help falls through, when whoever is on it left or rests, or when something is missing.</source>
        <translation>Nadie pone ahí una necesidad a mano. Llega por sí sola cuando espera más de lo prometido, cuando falla la ayuda, cuando quien se encarga se fue o descansa, o cuando falta algo.</translation>
    </message>
    <message>
        <source>It is that already, and wants a second look besides. It moves back by itself when what the card says is settled.</source>
        <translation>Ya lo está, y además pide otra mirada. Vuelve por sí sola cuando se resuelva lo que dice la tarjeta.</translation>
    </message>
    <message>
        <source>Someone is on this need. Call that off first; then it is open again by itself.</source>
        <translation>Alguien se ocupa de esta necesidad. Cancela eso primero; entonces vuelve a estar abierta por sí sola.</translation>
    </message>
    <message>
        <source>Here each need has its own answer. Please move them one at a time.</source>
        <translation>Aquí cada necesidad tiene su propia respuesta. Muévelas de una en una.</translation>
    </message>
    <message>
        <source>Fill in what is missing, else open the story</source>
        <translation>Completar lo que falta; si no, abrir la historia</translation>
    </message>
    <message>
        <source>Fill in what is missing, else edit</source>
        <translation>Completar lo que falta; si no, editar</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>Mover a …</translation>
    </message>
    <message>
        <source>Carry it one step on</source>
        <translation>Llevarla un paso adelante</translation>
    </message>
    <message>
        <source>Carry it one step back</source>
        <translation>Llevarla un paso atrás</translation>
    </message>
    <message>
        <source>How the network is doing</source>
        <translation>Cómo va la red</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado a partir de</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Frente al período anterior</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>moves on</source>
        <comment>fate of a row</comment>
        <translation>avanza</translation>
    </message>
    <message>
        <source>1 moves on</source>
        <translation>1 avanza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move on</source>
        <translation>
            <numerusform>%Ln avanza</numerusform>
            <numerusform>%Ln avanzan</numerusform>
        </translation>
    </message>
    <message>
        <source>Who helps</source>
        <comment>a column</comment>
        <translation>Quién ayuda</translation>
    </message>
    <message>
        <source>Whom they help</source>
        <comment>a column</comment>
        <translation>A quién ayuda</translation>
    </message>
    <message>
        <source>With what</source>
        <comment>a column</comment>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <comment>a column</comment>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <comment>a column</comment>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Asked since</source>
        <comment>a column</comment>
        <translation>Preguntado desde</translation>
    </message>
    <message>
        <source>Settled on</source>
        <comment>a column</comment>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Called off by</source>
        <comment>a column</comment>
        <translation>Cancelado por</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>a column</comment>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Note on it</source>
        <comment>a column</comment>
        <translation>Nota al respecto</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <comment>a column</comment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>About which need</source>
        <comment>a column</comment>
        <translation>Sobre qué necesidad</translation>
    </message>
    <message>
        <source>Call due</source>
        <comment>a column</comment>
        <translation>Llamada prevista</translation>
    </message>
    <message>
        <source>Called on</source>
        <comment>a column</comment>
        <translation>Se llamó el</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>a column</comment>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>a column</comment>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Due again</source>
        <comment>a column</comment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>“%1” is not on the roster. Write the name as it stands there, or add the person first.</source>
        <translation>“%1” no está en la lista. Escribe el nombre como está allí o añade antes a la persona.</translation>
    </message>
    <message>
        <source>“%1” can be several people. Give one of them another name first.</source>
        <translation>“%1” puede ser varias personas. Da antes otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>This cell is needed and empty. Please fill it in.</source>
        <translation>Esta celda hace falta y está vacía. Rellénala, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that are known here. Choose another.</source>
        <translation>“%1” no es una de las palabras que se conocen aquí. Elige otra.</translation>
    </message>
    <message>
        <source>“%1” is not a day that can be understood. Write it as 2026-11-03.</source>
        <translation>“%1” no es un día que se pueda entender. Escríbelo como 2026-11-03.</translation>
    </message>
    <message>
        <source>Whom they help has no need that is called “%1”. Write it as it stands here, with its day.</source>
        <translation>La persona a la que se ayuda no tiene ninguna necesidad llamada “%1”. Escríbela como está aquí, con su día.</translation>
    </message>
    <message>
        <source>Several needs are called “%1”. Say when it was asked for, or by when it is needed.</source>
        <translation>Varias necesidades se llaman “%1”. Indica cuándo se pidió o para cuándo hace falta.</translation>
    </message>
    <message>
        <source>The need is closed. Open it again first, or leave the row out.</source>
        <translation>La necesidad está cerrada. Ábrela antes de nuevo o deja fuera la fila.</translation>
    </message>
    <message>
        <source>%1 would help themselves. Name someone else.</source>
        <translation>Quien ayuda y quien recibe la ayuda sería la misma persona: %1. Nombra a otra.</translation>
    </message>
    <message>
        <source>%1 had left the network by then. Name someone else, or correct the day.</source>
        <translation>%1 ya había dejado la red entonces. Nombra a otra persona o corrige el día.</translation>
    </message>
    <message>
        <source>This is before the day when help was asked for. Correct the day.</source>
        <translation>Es anterior al día en que se pidió ayuda. Corrige el día.</translation>
    </message>
    <message>
        <source>It cannot be settled before it was arranged. Correct one of the days.</source>
        <translation>No puede resolverse antes de haberse acordado. Corrige uno de los días.</translation>
    </message>
    <message>
        <source>It has a day on which it was settled, yet it is open. Change where it stands, or clear the day.</source>
        <translation>Tiene un día en que se resolvió, pero está abierto. Cambia en qué punto está o borra el día.</translation>
    </message>
    <message>
        <source>Only what was called off has this. Change where it stands, or clear the cell.</source>
        <translation>Solo lo que se canceló lleva esto. Cambia en qué punto está o borra la celda.</translation>
    </message>
    <message>
        <source>It has moved on here since. What stands here stays.</source>
        <translation>Aquí ha avanzado desde entonces. Lo que está aquí se queda.</translation>
    </message>
    <message>
        <source>They are asked about this need already. What stands here stays.</source>
        <translation>Ya se le ha preguntado por esta necesidad. Lo que está aquí se queda.</translation>
    </message>
    <message>
        <source>Several lines of the log may be what came of it. Say of the match itself that it happened, or give the day of the one that is meant.</source>
        <translation>Varias líneas del registro pueden ser lo que resultó. Indica en el propio emparejamiento que ocurrió, o da el día de la línea que se quiere decir.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>Este día aún no ha llegado. Corrígelo.</translation>
    </message>
    <message>
        <source>This day is very long ago. Check the year.</source>
        <translation>Este día queda muy atrás. Revisa el año.</translation>
    </message>
    <message>
        <source>The text is too long. Please shorten it.</source>
        <translation>El texto es demasiado largo. Acórtalo, por favor.</translation>
    </message>
    <message>
        <source>“%1” is no rhythm that is known. Write “every week”, “every two weeks” or “every month”.</source>
        <translation>“%1” no es un ritmo conocido. Escribe «every week», «every two weeks» o «every month».</translation>
    </message>
    <message>
        <source>Matches and follow-ups in it are there to be read. They are offered to you afterwards, by rules of their own.</source>
        <translation>Sus emparejamientos y seguimientos están para leer. Se te ofrecen después, con sus propias reglas.</translation>
    </message>
    <message>
        <source>Plan a call for today</source>
        <translation>Planear una llamada para hoy</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>It goes on: let go of these days only</source>
        <translation>Sigue: dejar solo estos días</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>All of it is one change, and one Undo takes it back.</source>
        <translation>Todo es un solo cambio, y un solo Deshacer lo retira.</translation>
    </message>
    <message>
        <source>You can bring the file in again later: what is there already is not added twice.</source>
        <translation>Puedes incorporar el archivo de nuevo más tarde: lo que ya está no se añade dos veces.</translation>
    </message>
</context>
</TS>
