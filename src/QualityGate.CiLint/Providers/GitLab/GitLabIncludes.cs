using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Yaml;
using QualityGate.Core.Findings;
using QualityGate.Core.Suites;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitLab;

/// <summary>The files that a pipeline is put together from: included ones first, because the including file overrides them.</summary>
internal static class GitLabIncludes
{
    private const int Deepest = 8;

    public static ImmutableArray<YamlSource> Of(YamlSource source, Repository repository, ICollection<CiGap> gaps)
    {
        List<YamlSource> files = [];
        Add(source, repository, gaps, files, 0);
        return [.. files];
    }

    private static void Add(YamlSource source, Repository repository, ICollection<CiGap> gaps, List<YamlSource> files, int depth)
    {
        foreach (YamlNode include in source.Root.Child("include").Items())
        {
            if ((include.Text() ?? include.Text("local")) is not { } path || path.Contains("://", StringComparison.Ordinal))
            {
                gaps.Add(new CiGap(CiGapKind.Elsewhere, new SourceLocation(source.File, include.Line()), Passage.OneLine(string.Join(' ', include.Scalars().Select(scalar => scalar.Value)))));
                continue;
            }

            foreach (string file in Matching(path.TrimStart('/'), repository))
            {
                if (files.Any(known => known.File == file) || depth > Deepest)
                    continue;
                if (repository.Read(file) is { } content)
                    Add(YamlReader.Read(file, content), repository, gaps, files, depth + 1);
                else
                    gaps.Add(new CiGap(CiGapKind.MissingFile, new SourceLocation(source.File, include.Line()), path));
            }
        }

        files.Add(source);
    }

    private static ImmutableArray<string> Matching(string path, Repository repository)
    {
        if (!path.Contains('*', StringComparison.Ordinal))
            return [path];
        string folder = path[..(path.IndexOf('*') is var star && path.LastIndexOf('/', star) is var slash && slash >= 0 ? slash : 0)];
        return repository.Files(folder, Path.GetFileName(path), path.Contains("**", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly);
    }
}
