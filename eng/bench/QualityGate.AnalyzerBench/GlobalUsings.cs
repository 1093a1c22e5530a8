global using System.Collections.Immutable;
global using System.Diagnostics;
global using System.Globalization;
global using Microsoft.CodeAnalysis;
global using Microsoft.CodeAnalysis.CSharp;
global using Microsoft.CodeAnalysis.Diagnostics;
