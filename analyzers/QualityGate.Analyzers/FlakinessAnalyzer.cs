namespace QualityGate.Analyzers;

/// <summary>What every rule has in common: one descriptor or a few, concurrent, blind to generated code, idle where there is nothing to do.</summary>
public abstract class FlakinessAnalyzer : DiagnosticAnalyzer
{
    private readonly RuleScope _scope;

    private protected FlakinessAnalyzer(RuleScope scope, params DiagnosticDescriptor[] rules)
    {
        _scope = scope;
        SupportedDiagnostics = ImmutableArray.Create(rules);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuleContext.For(start, SupportedDiagnostics[0].Id, _scope) is { } rule)
                Register(rule);
        });
    }

    /// <summary>Asks for the operations, symbols or types that this rule judges; called once per compilation that it reads.</summary>
    private protected abstract void Register(RuleContext rule);
}
