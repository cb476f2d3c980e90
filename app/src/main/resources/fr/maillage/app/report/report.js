/* Draws the map of the report from the data block beside it. Data reach the page as text nodes only. */
(function () {
  'use strict';

  const data = JSON.parse(document.getElementById('map-data').textContent);
  const words = data.words;
  const find = (id) => document.getElementById(id);
  const SMALL_SCREEN_PX = 640;
  const MANY_SHAPES = 3000;
  const MANY_POINTS = 500;
  const MOST_OFFERED = 50;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function story(title, lines) {
    const box = element('div');
    box.append(element('p', 'story-name', title));
    lines.split('\n').forEach((line) => box.append(element('p', '', line)));
    return box;
  }

  document.querySelectorAll('.tools-only').forEach((tool) => { tool.hidden = false; });

  const map = L.map('map', {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.1,
    zoomDelta: 0.5,
    scrollWheelZoom: false,
    renderer: data.communes.length > MANY_SHAPES ? L.canvas() : L.svg({ padding: 0.5 }),
  });
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  // The wheel belongs to the page until the reader turns to the map.
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());

  /* Communes */

  let colouring = 'after';
  let selected = null;
  const layers = new Map();
  const places = new Map(data.points.map((point) => [point.insee, L.latLng(point.at[1], point.at[0])]));

  /** The division whose territories are shown, and the numbers of the communes that change; none at first. */
  let division = null;
  let changing = new Set();
  const territoryOf = (commune) => (division ? division.territories[division.of[commune.number]] : undefined);

  function style(commune) {
    if (division) {
      const territory = territoryOf(commune);
      const isRinged = commune.at && changing.has(commune.number);
      return {
        color: isRinged ? '#16222e' : '#ffffff',
        weight: isRinged ? 1.5 : 0.5,
        opacity: 1,
        fillColor: territory ? territory.colour : data.unknown,
        fillOpacity: 1,
        className: 'commune',
      };
    }
    const index = commune[colouring];
    const beyond = index >= 0 && data.beyond[index];
    return {
      color: beyond ? '#3d1503' : '#7f95a6',
      // Spots of a few pixels have no room for the edges of shapes.
      weight: (beyond ? 1.8 : 0.6) * (commune.at ? 0.5 : 1),
      opacity: 1,
      fillColor: index < 0 ? data.unknown : data.colours[index],
      fillOpacity: 1,
      className: 'commune',
    };
  }

  /** A shape, or a spot where there are too many for shapes. */
  function draw(commune) {
    if (commune.at) return L.circleMarker([commune.at[1], commune.at[0]], { radius: SPOT_PX });
    const shape = L.GeoJSON.geometryToLayer({ type: 'Feature', geometry: commune.shape, properties: {} });
    shape.options.noClip = true;
    return shape;
  }
  const middle = (layer) => (layer.getLatLng ? layer.getLatLng() : layer.getBounds().getCenter());
  const around = (layer) => (layer.getLatLng
    ? L.latLngBounds([layer.getLatLng()]) : L.latLngBounds(layer.getBounds().getSouthWest(), layer.getBounds().getNorthEast()));

  const SPOT_PX = 2;
  const LARGEST_SPOT_PX = 12;
  const communes = L.featureGroup();
  const points = L.featureGroup();
  const isCrowded = data.points.length > MANY_POINTS;
  data.communes.forEach((commune, number) => {
    commune.number = number;
    const layer = draw(commune);
    layer.setStyle(style(commune));
    layer.commune = commune;
    layer.bindTooltip(() => element('span', '', commune.name + ' · ' + brief(commune)), { sticky: true });
    layer.on('mouseover', () => highlight(layer, true));
    layer.on('mouseout', () => { if (layer !== selected) highlight(layer, false); });
    layer.on('click', (event) => { L.DomEvent.stopPropagation(event); select(layer, event.latlng); });
    layers.set(commune.insee, layer);
    communes.addLayer(layer);
  });
  communes.addTo(map);
  raiseBeyond();

  function brief(commune) {
    const territory = territoryOf(commune);
    return territory ? territory.name : commune.short;
  }

  /** Heavy edges lie over the thin ones of their neighbours. */
  function raiseBeyond() {
    layers.forEach((layer) => {
      const index = division ? -1 : layer.commune[colouring];
      if (index >= 0 && data.beyond[index]) layer.bringToFront();
    });
    raisePoints();
  }

  /** Points that are spots on the same canvas stay above. */
  function raisePoints() {
    if (isCrowded) points.bringToFront();
  }

  function highlight(layer, on) {
    if (on) {
      layer.setStyle({ color: '#16222e', weight: 2.5 });
      layer.bringToFront();
      raisePoints();
    } else {
      layer.setStyle(style(layer.commune));
    }
  }

  /** Tells a commune's story, and draws a line to its nearest point. */
  const way = L.polyline([], { color: '#16222e', weight: 2, dashArray: '5 5', interactive: false, className: 'way' });

  function select(layer, at) {
    clear();
    const commune = layer.commune;
    selected = layer;
    highlight(layer, true);
    const here = at || middle(layer);
    const nearest = places.get(commune.nearest);
    if (colouring === 'after' && nearest && commune.nearest !== commune.insee) {
      way.setLatLngs([here, nearest]).addTo(map);
    }
    open(story(commune.name, commune.story), here);
  }

  function clear() {
    if (selected) highlight(selected, false);
    selected = null;
    way.remove();
  }

  function open(content, at) {
    L.popup({ maxWidth: 260, autoPanPadding: [20, 20] }).setLatLng(at).setContent(content).openOn(map);
  }
  map.on('popupopen', (event) => {
    const close = event.popup.getElement().querySelector('.leaflet-popup-close-button');
    if (close) close.setAttribute('aria-label', words.close);
  });
  map.on('popupclose', clear);

  /* Accueil points */

  const SVG = 'http://www.w3.org/2000/svg';

  function icon(point) {
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', '0 0 20 20');
    path.setAttribute('class', 'marker ' + point.kind);
    path.setAttribute('d', point.outline);
    svg.append(path);
    return L.divIcon({ className: 'point', html: svg, iconSize: [15, 15] });
  }

  const MARKER_PX = isCrowded ? 5 : 15;
  const markers = data.points.map((point) => {
    if (isCrowded) {
      return L.circleMarker(places.get(point.insee), {
        radius: MARKER_PX / 2, color: '#ffffff', weight: 0.8, fillColor: '#16222e', fillOpacity: 1,
      });
    }
    // The tables lead to each point by keyboard: as many stops on the map would hold its reader up.
    return L.marker(places.get(point.insee), { icon: icon(point), keyboard: false, riseOnHover: true });
  });
  markers.forEach((marker, index) => {
    const point = data.points[index];
    marker.point = point;
    marker.on('click', (event) => {
      L.DomEvent.stopPropagation(event);
      open(story(point.name, point.story), marker.getLatLng());
    });
    points.addLayer(marker);
  });
  points.addTo(map);

  /* Territories: their colours, borders and seats, one division at a time; and who changes */

  const overlay = map.createPane('territories');
  overlay.style.zIndex = 450;
  overlay.style.pointerEvents = 'none';
  const overlayRenderer = L.svg({ pane: 'territories', padding: 0.5 });
  const SEAT_PX = 22;
  const SEAT_HALF_PX = 9;
  const SEAT_STEP_PX = 19;
  const FEW_TERRITORIES = 24;
  const borders = L.featureGroup().addTo(map);
  const seats = L.featureGroup().addTo(map);
  const changed = L.featureGroup().addTo(map);

  function line(shape, options) {
    const drawn = L.GeoJSON.geometryToLayer({ type: 'Feature', geometry: shape, properties: {} });
    drawn.options.noClip = true;
    // The renderer belongs to each path of a shape in several pieces.
    drawn.setStyle(options);
    return drawn;
  }

  function pathOptions(className, more) {
    return {
      pane: 'territories', renderer: overlayRenderer, interactive: false, className, color: '#16222e', ...more,
    };
  }

  function seatMarker(territory) {
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', '0 0 20 20');
    path.setAttribute('class', 'marker marker-seat');
    path.setAttribute('d', data.seat);
    svg.append(path);
    // Seats at one place stand below each other, so that each has room for its name.
    const down = territory.shift * SEAT_STEP_PX;
    const marker = L.marker([territory.at[1], territory.at[0]], {
      icon: L.divIcon({
        className: 'seat',
        html: svg,
        iconSize: [SEAT_PX, SEAT_PX],
        iconAnchor: [SEAT_PX / 2, SEAT_PX / 2 - down],
        tooltipAnchor: [0, down],
      }),
      keyboard: false,
      riseOnHover: true,
      zIndexOffset: 1000,
    });
    marker.point = territory;
    marker.down = down;
    marker.on('click', (event) => {
      L.DomEvent.stopPropagation(event);
      open(story(territory.name, territory.story), marker.getLatLng());
    });
    return marker;
  }

  /** Hatching, for the eye that sees no colour; drawn in the page, since a style sheet may not be asked for one. */
  function defineHatching() {
    const make = (name, attributes) => {
      const made = document.createElementNS(SVG, name);
      Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
      return made;
    };
    const svg = make('svg', { class: 'definitions', width: 0, height: 0, 'aria-hidden': 'true' });
    const defs = make('defs', {});
    const pattern = make('pattern', {
      id: 'hatching', patternUnits: 'userSpaceOnUse', width: 6, height: 6, patternTransform: 'rotate(45)',
    });
    pattern.append(make('rect', { width: 1.6, height: 6, fill: '#16222e' }));
    defs.append(pattern);
    svg.append(defs);
    document.body.append(svg);
  }
  if (data.changes.length) defineHatching();

  function recolour() {
    layers.forEach((layer) => layer.setStyle(style(layer.commune)));
    raiseBeyond();
  }

  function drawBorder(territory, className, weight) {
    if (territory.shape) borders.addLayer(line(territory.shape, pathOptions(className, { fill: false, weight })));
  }

  function showDivision(number) {
    map.closePopup();
    division = data.layers[number] || null;
    borders.clearLayers();
    seats.clearLayers();
    ['none', ...data.layers.keys()].forEach((each) => {
      const legend = find('legend-' + each);
      if (legend) legend.hidden = each !== (division ? number : 'none');
    });
    if (division) {
      // What lies in territories of another tier shows their borders too, heavier.
      if (division.within >= 0) {
        data.layers[division.within].territories.forEach((territory) => drawBorder(territory, 'outer border', 4.5));
      }
      division.territories.forEach((territory) => {
        drawBorder(territory, 'border', division.within >= 0 ? 1.8 : 2.6);
        if (territory.at) seats.addLayer(seatMarker(territory));
      });
      status.textContent = words.territories + ' ' + division.label;
    } else status.textContent = '';
    recolour();
    label();
  }

  function showChanges(number) {
    map.closePopup();
    changed.clearLayers();
    changing = new Set(data.changes[number] || []);
    const legend = find('legend-change');
    if (legend) legend.hidden = number < 0;
    changing.forEach((each) => {
      const commune = data.communes[each];
      if (commune.shape) {
        changed.addLayer(line(commune.shape, pathOptions('changed', {
          weight: 1, fill: true, fillColor: 'url(#hatching)', fillOpacity: 1,
        })));
      }
    });
    recolour();
  }

  const LABEL_HIGH_PX = 16;
  const AWAY_PX = 10;
  const MARKER_HALF_PX = 7.5;
  const ALWAYS_NAMED = 4;
  const pen = document.createElement('canvas').getContext('2d');

  /**
   * Where a name may stand beside its point, the best first.
   *
   * @param more pixels away than beside the mark of a point
   */
  function spotsBeside(at, wide, more) {
    const away = AWAY_PX + more;
    const middle = { top: at.y - LABEL_HIGH_PX / 2, bottom: at.y + LABEL_HIGH_PX / 2 };
    const centre = { left: at.x - wide / 2, right: at.x + wide / 2 };
    return [
      { direction: 'right', offset: [4 + more, 0], left: at.x + away, right: at.x + away + wide, ...middle },
      { direction: 'left', offset: [-4 - more, 0], left: at.x - away - wide, right: at.x - away, ...middle },
      { direction: 'top', offset: [0, -2 - more], ...centre, top: at.y - away - LABEL_HIGH_PX, bottom: at.y - away },
      { direction: 'bottom', offset: [0, 2 + more], ...centre, top: at.y + away, bottom: at.y + away + LABEL_HIGH_PX },
    ];
  }

  const apart = (one, other) => one.right < other.left || one.left > other.right
    || one.bottom < other.top || one.top > other.bottom;

  /**
   * Names the points, those with most residents first, wherever a name lies on no other and on no point; the first few
   * are named in any case, so that a small map still says where it is.
   */
  function label() {
    // Where territories are shown, their seats are what the reader looks for; points tell their names when touched.
    markers.forEach((marker) => {
      marker.unbindTooltip();
      if (division) marker.bindTooltip(() => element('span', '', marker.point.name), { direction: 'top', offset: [0, -6] });
    });
    if (division) {
      const few = division.territories.length <= FEW_TERRITORIES;
      labelAll(seats.getLayers(), SEAT_HALF_PX, '700', few ? FEW_TERRITORIES : ALWAYS_NAMED);
    } else labelAll(markers, MARKER_PX / 2, '600', ALWAYS_NAMED);
  }

  function labelAll(all, half, weight, alwaysNamed) {
    pen.font = weight + ' 12.8px ' + getComputedStyle(map.getContainer()).fontFamily;
    const spots = all.map((marker) => map.latLngToContainerPoint(marker.getLatLng()).add([0, marker.down || 0]));
    const size = map.getSize();
    const inside = (place) => place.left >= 0 && place.right <= size.x && place.top >= 0 && place.bottom <= size.y;
    const onMap = (at) => at.x >= 0 && at.y >= 0 && at.x <= size.x && at.y <= size.y;
    // Of a crowd, those out of sight are named once they are in sight.
    const isNamed = (at) => !isCrowded || onMap(at);
    const taken = spots.filter(isNamed)
      .map((at) => ({ left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }));
    all.forEach((marker) => marker.unbindTooltip());
    all.map((marker, index) => index)
      .sort((one, other) => all[other].point.residents - all[one].point.residents)
      .forEach((index, rank) => {
        const name = all[index].point.name;
        const at = spots[index];
        if (!isNamed(at)) return;
        const options = spotsBeside(at, pen.measureText(name).width + 6, Math.max(0, half - MARKER_HALF_PX));
        const shown = options.filter((place) => inside(place) || !onMap(at));
        const clashes = (place) => taken.filter((other) => !apart(place, other)).length;
        const free = shown.find((place) => clashes(place) === 0)
          || (rank < alwaysNamed && shown.sort((one, other) => clashes(one) - clashes(other))[0]);
        if (free) taken.push(free);
        all[index].bindTooltip(() => element('span', '', name),
          free ? { permanent: true, direction: free.direction, offset: free.offset, className: 'place' }
            : { direction: 'top', offset: [0, -6] });
      });
  }

  /* Search, switches, ways from the tables */

  const search = find('search');
  const status = find('map-status');
  const list = find('communes-list');
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  const full = (commune) => commune.name + ' (' + commune.insee + ')';
  const named = data.communes.map((commune) => ({ commune, full: full(commune), plain: plain(full(commune)) }))
    .sort((one, other) => (one.plain < other.plain ? -1 : 1));
  function offer(some) {
    list.replaceChildren(...some.map((each) => {
      const option = element('option');
      option.value = each.full;
      return option;
    }));
  }
  // A list of all is more than a browser likes where there are many.
  if (named.length <= MANY_SHAPES) offer(named);
  else {
    search.addEventListener('input', () => {
      const wanted = plain(search.value);
      const begin = named.filter((each) => each.plain.startsWith(wanted)).slice(0, MOST_OFFERED);
      offer(wanted.length > 1 ? begin : []);
    });
  }

  function show(insee) {
    const layer = layers.get(insee);
    if (!layer) return;
    const both = around(layer);
    const nearest = places.get(layer.commune.nearest);
    if (nearest) both.extend(nearest);
    map.fitBounds(both, { maxZoom: layer.commune.at ? FRANCE_ZOOM + 4 : home + 1, animate: false, padding: [80, 80] });
    find('map').scrollIntoView({ block: 'nearest' });
    find('show-communes').checked = true;
    communes.addTo(map);
    select(layer, places.get(insee));
    status.textContent = words.found + ' ' + layer.commune.name + ' · ' + layer.commune.story.split('\n').join(' · ');
  }

  function seek() {
    const wanted = plain(search.value);
    if (!wanted) return;
    const found = named.find((each) => each.plain === wanted)
      || named.find((each) => each.plain.startsWith(wanted))
      || named.find((each) => each.plain.includes(wanted));
    if (found) show(found.commune.insee);
    else status.textContent = words.notFound;
  }
  search.addEventListener('change', seek);
  search.addEventListener('keydown', (event) => { if (event.key === 'Enter') seek(); });

  function layerSwitch(id, layer) {
    find(id).addEventListener('change', (event) => {
      map.closePopup();
      if (event.target.checked) layer.addTo(map);
      else layer.remove();
      if (layer === communes && event.target.checked) raiseBeyond();
    });
  }
  layerSwitch('show-communes', communes);
  layerSwitch('show-points', points);

  ['after', 'before'].forEach((which) => {
    const choice = find('colour-' + which);
    if (!choice) return;
    choice.addEventListener('change', () => {
      map.closePopup();
      colouring = which;
      recolour();
    });
  });

  function choices(name, count, act) {
    ['none', ...Array(count).keys()].forEach((each) => {
      const choice = find(name + '-' + each);
      if (choice) choice.addEventListener('change', () => act(each === 'none' ? -1 : each));
    });
  }
  choices('layer', data.layers.length, showDivision);
  choices('change', data.changes.length, showChanges);

  document.querySelectorAll('[data-layer]').forEach((place) => {
    const button = element('button', 'to-map', place.textContent);
    button.type = 'button';
    button.addEventListener('click', () => {
      find('layer-' + place.dataset.layer).checked = true;
      showDivision(Number(place.dataset.layer));
      find('map').scrollIntoView({ block: 'center' });
      map.getContainer().focus({ preventScroll: true });
    });
    place.replaceChildren(button);
  });

  document.querySelectorAll('[data-insee]').forEach((cell) => {
    if (!layers.has(cell.dataset.insee)) return;
    const button = element('button', 'to-map', cell.textContent);
    button.type = 'button';
    button.title = words.showOnMap;
    button.addEventListener('click', () => {
      find('map').scrollIntoView({ block: 'center' });
      show(cell.dataset.insee);
      map.getContainer().focus({ preventScroll: true });
    });
    cell.replaceChildren(button);
  });

  /* Size: on the screen, and on paper */

  const FRANCE_ZOOM = 5.5;
  let home = 0;
  let view = 0;
  function fit() {
    map.invalidateSize({ animate: false });
    const margin = window.innerWidth < SMALL_SCREEN_PX ? 4 : 14;
    if (data.views.length) {
      const [west, south, east, north] = data.views[view];
      map.fitBounds([[south, west], [north, east]], { padding: [margin, margin], animate: false });
    } else if (points.getBounds().isValid()) {
      map.fitBounds(points.getBounds(), { padding: [margin, margin], animate: false });
    } else map.setView([46.6, 2.4], 6);
    home = map.getZoom();
    resize();
  }

  /** Spots grow with the ground as one zooms in, until each is easily touched. */
  function resize() {
    const radius = Math.min(LARGEST_SPOT_PX, SPOT_PX * 2 ** Math.max(0, map.getZoom() - FRANCE_ZOOM));
    layers.forEach((layer) => { if (layer.commune.at) layer.setRadius(radius); });
  }
  map.on('zoomend', resize);

  // Where oceans lie between, each part is looked at by itself.
  document.querySelectorAll('[data-view]').forEach((button) => {
    button.addEventListener('click', () => {
      map.closePopup();
      view = Number(button.dataset.view);
      fit();
      label();
    });
  });
  fit();
  label();
  map.on('moveend', label);
  // A sheet of paper has a size of its own, which the map has to know before it is laid out there.
  const printing = (on) => {
    map.closePopup();
    document.documentElement.classList.toggle('printing', on);
    fit();
    label();
  };
  window.addEventListener('beforeprint', () => printing(true));
  window.addEventListener('afterprint', () => printing(false));
})();
