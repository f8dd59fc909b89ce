"""Words of kinds of help in three languages, whatever the group calls them."""

from collections.abc import Mapping
from typing import Final

from organiser_app.services.quick.tokens import key_of

CONCEPTS: Final[Mapping[str, frozenset[str]]] = {
    name: frozenset(map(key_of, words.split()))
    for name, words in {
        "transport": "lift lifts ride rides transport transportation driving drive drives driver drove car taxi"
        " viaje viajes transporte coche llevar conducir traslado توصيل توصيله مواصلات نقل سياره مشوار",
        "childcare": "childcare babysitting babysit babysitter creche nursery child-care kids children"
        " guarderia canguro ninera ninos cuidado-infantil رعايه-اطفال حضانه اطفال جليسه",
        "food": "food meal meals cooking cook cooked soup bread dinner lunch breakfast baking"
        " comida comidas cena cocina cocinar sopa pan طعام وجبه وجبات طبخ اكل شوربه خبز",
        "shopping": "shopping groceries grocery errand errands compra compras recado recados mandados تسوق مشتريات بقاله",
        "repairs": "repair repairs fixing fix mending handyman plumbing diy tap boiler"
        " reparacion reparaciones arreglo arreglos fontaneria اصلاح تصليح صيانه سباكه",
        "company": "company befriending visit visits visiting chat companionship"
        " compania visita visitas charla صحبه زياره زيارات مرافقه",
        "translation": "translation translating translate interpreting interpreter"
        " traduccion traducir interprete ترجمه مترجم",
        "paperwork": "paperwork form forms letter letters bureaucracy papeleo tramite tramites formulario formularios اوراق معاملات استمارات",
        "cleaning": "cleaning clean limpieza limpiar تنظيف",
        "laundry": "laundry washing lavanderia colada غسيل",
        "garden": "garden gardening lawn jardin jardineria حديقه بستنه",
        "pets": "pet pets dog dogs cat perro perros gato mascota mascotas كلب قطه حيوانات",
        "computers": "computer computers phone-help it tech laptop internet ordenador informatica كمبيوتر حاسوب انترنت",
        "lessons": "lesson lessons tutoring homework teaching tuition class classes"
        " clase clases deberes ensenanza refuerzo درس دروس تعليم واجبات",
        "housing": "housing rent accommodation room vivienda alquiler alojamiento سكن ايجار",
        "moving": "moving removal removals mudanza انتقال",
        "money": "money cash funds dinero fondo مال نقود",
        "clothes": "clothes clothing coat shoes ropa zapatos ملابس احذيه",
        "medicine": "medicine medicines medication pharmacy prescription prescriptions"
        " medicina medicinas farmacia receta recetas دواء ادويه صيدليه",
        "tools": "tool tools lending borrow herramienta herramientas prestamo ادوات اعاره",
        "care": "care personal-care cuidados cuidado رعايه عنايه",
    }.items()
}  # fmt: skip
"""Words of one kind of help, whatever the group calls it."""
