using QualityGate.Samples;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>A generated project, ready to be parsed: the same files in every run and on every machine.</summary>
internal sealed record GeneratedProject(string Name, ImmutableArray<string> Texts, ImmutableArray<MetadataReference> References)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions s_compile =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable);

    public int Lines => Texts.Sum(text => text.Count(letter => letter == '\n') + 1);

    /// <summary>A test project of xunit, with a mocking library.</summary>
    public static GeneratedProject Tests(int files) => new(
        "tests",
        [GeneratedTests.Usings("Xunit"), .. GeneratedTests.Files(files)],
        [.. ReferenceAssemblies.Of(Framework.XunitV2).Concat(ReferenceAssemblies.Of(Library.Moq)).Distinct()]);

    /// <summary>The same files without any test framework: its names are declared in one file more, in a namespace of no framework.</summary>
    public static GeneratedProject WithoutFramework(int files) => new(
        "no framework",
        [GeneratedTests.Usings("Plain"), FrameworkStub.Text, .. GeneratedTests.Files(files)],
        [.. ReferenceAssemblies.Of(Framework.None).Concat(ReferenceAssemblies.Of(Library.Moq)).Distinct()]);

    public CSharpCompilation Parse() => CSharpCompilation.Create(
        "Generated",
        Texts.Select((text, index) => (Text: text, Path: $"File{index}.cs")).AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.Path)),
        References,
        s_compile);
}
