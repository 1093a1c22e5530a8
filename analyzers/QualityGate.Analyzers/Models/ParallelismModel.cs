namespace QualityGate.Analyzers.Models;

/// <summary>Whether tests can run beside each other, with which, and on a shared instance.</summary>
internal sealed class ParallelismModel
{
    private readonly TestModel _tests;
    private readonly RunnerFiles _files;
    private readonly AttributeParallelism _attributes;

    private ParallelismModel(TestModel tests, RunnerFiles files)
    {
        _tests = tests;
        _files = files;
        _attributes = new AttributeParallelism(files);
    }

    public static ParallelismModel Of(TestModel tests, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        new(tests, RunnerFiles.Read(files, cancellationToken));

    /// <summary>With whom a test of this class can run at the same time.</summary>
    public Company CompanyOf(INamedTypeSymbol testClass) => _attributes.Of(testClass, _tests.FrameworkOf(testClass), method: null);

    /// <summary>The same for one test, whose own attributes count too.</summary>
    public Company CompanyOf(IMethodSymbol test) => _attributes.Of(test.ContainingType, _tests.FrameworkOf(test), test);

    /// <summary>Whether two tests of the class can run at the same time on one object of it.</summary>
    public bool SharesInstance(INamedTypeSymbol testClass) =>
        _tests.FrameworkOf(testClass) == TestFramework.NUnit
        && !Hooks.IsInstancePerTest(testClass)
        && CompanyOf(testClass) == Company.OwnClass;

    /// <summary>What the runner files say; for messages and for rules that need a single setting.</summary>
    public RunnerFiles Files => _files;
}
