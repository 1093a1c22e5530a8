namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for before it accepts init-only properties; netstandard2.0 has none.</summary>
internal static class IsExternalInit;
