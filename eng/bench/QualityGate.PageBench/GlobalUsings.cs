global using System.Collections.Immutable;
global using System.Diagnostics;
global using System.Globalization;
