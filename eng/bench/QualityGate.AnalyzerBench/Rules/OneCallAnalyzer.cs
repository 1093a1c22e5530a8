namespace QualityGate.AnalyzerBench.Rules;

/// <summary>Looks at every call and says nothing: the least that a rule about meaning can cost, as the compiler then makes operations of all code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OneCallAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("CALL", "Call", "Call", "Call", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static _ => { }, OperationKind.Invocation);
    }
}
