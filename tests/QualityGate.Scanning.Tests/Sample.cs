using QualityGate.Core.Suites;
using QualityGate.Projects.Compilers;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Loading;

namespace QualityGate.Scanning.Tests;

/// <summary>A project that is read without a build: its call of the compiler is written by hand, against the assemblies of these tests.</summary>
internal sealed class Sample : IDisposable
{
    /// <summary>The one rule that samples break on purpose, whatever other rules say of them.</summary>
    public const string Rule = "QG2009";

    /// <summary>A statement that breaks it.</summary>
    public const string Broken = "System.Threading.Tasks.Task.Delay(1).Wait(50);";

    public static readonly SuiteId Suite = new("Shop.csproj", "net10.0");

    private readonly ScratchFolder _folder = new();
    private readonly List<string> _arguments = ["/target:library", "/out:Shop.dll", "/nullable:enable", "/langversion:latest", "/noconfig", "/nostdlib+"];

    public Sample() => _arguments.AddRange(References.Select(path => $"/reference:{path}"));

    /// <summary>Runtime and xunit, as they run these tests.</summary>
    private static string[] References { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public static Sample Of(string source) => new Sample().With("A.cs", source);

    /// <summary>A test class with these members.</summary>
    public static Sample OfTests(string members) => Of($"public class CartTests\n{{\n{members}\n}}\n");

    public Sample With(string file, string source)
    {
        _folder.Write(file, source);
        _arguments.Add(file);
        return this;
    }

    /// <summary>A file whose name holds blanks, as a build passes it on.</summary>
    public Sample WithQuoted(string file, string source)
    {
        _folder.Write(file, source);
        return WithArgument($"\"{file}\"");
    }

    public Sample WithConfiguration(string text) => WithArgument($"/analyzerconfig:{_folder.Write(".editorconfig", text)}");

    public Sample WithArgument(string argument)
    {
        _arguments.Add(argument);
        return this;
    }

    public async Task<ProjectScan> ReadAsync(bool withProjectAnalyzers = false)
    {
        AnalyzerLoader loader = new();
        CompiledProject compiled = Compile(loader);
        ScanRequest request = new() { Root = _folder.Path, WithProjectAnalyzers = withProjectAnalyzers };
        return await new ProjectReading(request, loader).ReadAsync(new ProjectScan { Suite = Suite, Files = 0 }, compiled, CancellationToken.None);
    }

    public CompiledProject Compile(AnalyzerLoader loader) =>
        ProjectCompiler.Compile(new CompilerCall(_folder.Path, [.. _arguments]), new ReferenceCache(), loader, CancellationToken.None);

    public void Dispose() => _folder.Dispose();
}
