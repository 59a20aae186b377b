/** Whether a spelled-out name is that of one apparatus: "Laser Interferometer Lunar Antenna", "Mid-Infrared Array Camera-5". */
export function isOneApparatus(long: string): boolean {
  return INSTRUMENT.test(long) || (ONE_APPARATUS.test(long) && !OF_APPARATUS.test(long));
}

/** Whether a spelled-out name is that of apparatus of which any laboratory may have some: "Vector Network Analyzer". */
export function isCommonApparatus(long: string): boolean {
  return APPARATUS.test(long);
}

/** What closes the names of instruments: "Mid-Infrared Array Camera-5 (MIRAC-5)". */
const INSTRUMENT =
  /\b(?:Camera|Coronagraph|Imager|Photometer|Radiometer|Magnetometer|Altimeter|Spectrometer|Polarimeter|Sounder)(?:[-\s]\w{1,3})?$/u;

/** "Laser Interferometer Lunar Antenna (LILA)" */
const ONE_APPARATUS = /\b(?:Interferometer|Telescope|Observatory|Satellite|Spacecraft|Spectrograph)\b/u;

/** What belongs to one: "Observatory Control System", "Virtual Observatory Analyser", several of them. */
const OF_APPARATUS =
  /(?:Analy[sz]er|Archive|Network|Pipeline|Program(?:me)?|Software|Systems?|Tools?|Toolkit)$/u;

/** Apparatus of any laboratory: "a Vector Network Analyzer (VNA)". */
const APPARATUS =
  /(?:Analy[sz]er|Detectors?|Amplifier|Antenna|Sensor|Camera|Circuit|Chip|Converter|Counter|Chamber|Diode|Filter|Magnet|Source|Tube|Transistor|Mirror|Laser|Oscillator|Resonator|Cavity|Photodiode|Photomultiplier)$/u;
