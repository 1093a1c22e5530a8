namespace QualityGate.Analyzers.Models;

/// <summary>A set-up or teardown method, and what it surrounds.</summary>
internal readonly record struct Hook(HookKind Kind, HookScope Scope);
