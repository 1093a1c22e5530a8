namespace QualityGate.Analyzers.Models;

/// <summary>When the framework calls a method that is no test.</summary>
internal enum HookKind
{
    Setup,
    Teardown,
}
