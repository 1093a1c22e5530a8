namespace QualityGate.Analyzers.Models;

/// <summary>What a set-up or teardown surrounds; ordered from narrow to wide.</summary>
internal enum HookScope
{
    Test,
    Class,

    /// <summary>Several classes: a collection, a namespace or a fixture shared between classes.</summary>
    Classes,
    Assembly,
    Session,
}
