namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>What a set-up can leave running, or lying about.</summary>
internal enum ResourceKind
{
    Process,
    Host,
    Container,
    Listener,
    Timer,
    Watcher,
    TempDirectory,
}
