using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Options;

namespace QualityGate.Analyzers;

/// <summary>One rule at work in one compilation: what is known about it, and where to ask for its parts.</summary>
internal sealed class RuleContext
{
    private readonly CompilationStartAnalysisContext _start;
    private ParallelismModel? _parallelism;

#pragma warning disable RS1012 // The actions are registered by the rule that gets this context.
    private RuleContext(CompilationStartAnalysisContext start, string id, Knowledge knowledge)
#pragma warning restore RS1012
    {
        _start = start;
        Knowledge = knowledge;
        Options = new RuleOptions(id, start.Options.AnalyzerConfigOptionsProvider);
        Foreign = new ForeignAnalyzers(start.Options.AnalyzerConfigOptionsProvider);
    }

    public Compilation Compilation => _start.Compilation;

    public CancellationToken CancellationToken => _start.CancellationToken;

    /// <summary>Types and models of this compilation, shared by all rules.</summary>
    public Knowledge Knowledge { get; }

    public TestModel Tests => Knowledge.Tests;

    public Assertions Assertions => Knowledge.Assertions;

    public KnownWaits Waits => Knowledge.Waits;

    public ConcurrentDelegates Concurrency => Knowledge.Concurrency;

    public Guards Guards => Knowledge.Guards;

    /// <summary>Attributes, runner files and options together. Files and options are no part of the compilation, so this model is made per rule.</summary>
    public ParallelismModel Parallelism => _parallelism ??= ParallelismModel.Of(Tests, Options, _start.Options.AdditionalFiles, CancellationToken);

    public RuleOptions Options { get; }

    /// <summary>The other analyzers of this build, as far as it names them.</summary>
    public ForeignAnalyzers Foreign { get; }

    /// <summary>The project has no tests, and is read because it asked for it.</summary>
    public bool IsProduct => !Tests.IsTestProject;

    /// <returns>Null where the rule has nothing to do.</returns>
    public static RuleContext? For(CompilationStartAnalysisContext start, string id, RuleScope scope)
    {
        if (!FrameworkSymbols.MayHaveTests(start.Compilation) && scope == RuleScope.Tests)
            return null;

        var knowledge = Knowledge.Of(start.Compilation);
        var rule = new RuleContext(start, id, knowledge);
        return knowledge.Tests.IsTestProject || (scope == RuleScope.TestsAndProduct && rule.AsksForProduct()) ? rule : null;
    }

    /// <summary>Calls <paramref name="judge"/> for every operation of these kinds, except in product code that did not ask to be read.</summary>
    public void OnOperation(Action<OperationAnalysisContext> judge, params OperationKind[] kinds) => _start.RegisterOperationAction(
        operation =>
        {
            if (Reads(operation.Operation.Syntax.SyntaxTree))
                judge(operation);
        },
        ImmutableArray.Create(kinds));

    /// <summary>Calls <paramref name="judge"/> for every symbol of these kinds that is declared in source.</summary>
    public void OnSymbol(Action<SymbolAnalysisContext> judge, params SymbolKind[] kinds) => _start.RegisterSymbolAction(judge, ImmutableArray.Create(kinds));

    /// <summary>
    /// Calls <paramref name="judge"/> once per outermost type, when all its bodies are known: its own, those of its other
    /// parts in other files, and those of its nested types.
    /// </summary>
    public void OnType(Action<TypeBodies> judge) => new TypeCollector(this, judge).Register(_start);

    /// <summary>For rules that join types; their descriptor is made by <see cref="Descriptors.AtCompilationEnd"/>.</summary>
    public void OnCompilationEnd(Action<CompilationAnalysisContext> judge) => _start.RegisterCompilationEndAction(judge);

    public void Report(OperationAnalysisContext context, Finding finding) => context.ReportDiagnostic(finding.ToDiagnostic(IsProduct));

    public void Report(SymbolAnalysisContext context, Finding finding) => context.ReportDiagnostic(finding.ToDiagnostic(IsProduct));

    public void Report(CompilationAnalysisContext context, Finding finding) => context.ReportDiagnostic(finding.ToDiagnostic(IsProduct));

    /// <summary>Folders can ask differently, so that a test project is read whole and any other one file by file.</summary>
    public bool Reads(SyntaxTree tree) => Tests.IsTestProject || Options.Choice(KnownOptions.Scope, tree) == KnownOptions.ScopeAll;

    private bool AsksForProduct()
    {
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            if (Reads(tree))
                return true;
        }

        return false;
    }
}
