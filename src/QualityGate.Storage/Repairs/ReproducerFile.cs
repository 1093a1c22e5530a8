using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Faults;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Storage.Repairs;

/// <summary>The circumstances in which a test fails, as a file in the folder <c>repro</c> of an output folder.</summary>
public static class ReproducerFile
{
    public const string FolderName = "repro";

    /// <summary>Where that of a test lies.</summary>
    /// <param name="output">Folder of record and reports.</param>
    /// <param name="test">The test.</param>
    public static string PathIn(string output, TestId test) => Path.Combine(output, FolderName, $"{NameOf(test)}.json");

    /// <summary>Replaces the file as a whole or not at all.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: it cannot be written.</exception>
    public static void Write(string path, Reproducer reproducer) =>
        RepairJson.Write(path, new ReproducerDocument { Reproducer = reproducer });

    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: there is no such file, or it is none of these. <see cref="FaultKind.Environment"/>: it cannot
    /// be read, or a newer version has written it.
    /// </exception>
    public static Reproducer Read(string path)
    {
        ReproducerDocument document = RepairJson.Read<ReproducerDocument>(path, ReproducerDocument.FormatName, ReproducerDocument.CurrentVersion, "Find the circumstances anew with `repro`.")
            ?? throw new QualityGateException(FaultKind.Usage, $"There is no file {path}: find the circumstances of a test with `repro`.");
        FailureRate rate = document.Reproducer.Rate;
        return rate.Failures > 0 && rate.Failures <= rate.Trials
            ? document.Reproducer
            : throw new QualityGateException(FaultKind.Usage, $"{path} cannot be used: a rate of {rate.Failures} failures in {rate.Trials} runs reproduces nothing. Find the circumstances anew with `repro`.");
    }

    /// <summary>That of a test; null when none was saved.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static Reproducer? Find(string output, TestId test) => PathIn(output, test) is var path && File.Exists(path) && Read(path) is var found && found.Test == test
        ? found
        : null;

    /// <summary>The name that people know, without what a file name cannot hold; a row is told from others by a fingerprint.</summary>
    private static string NameOf(TestId test)
    {
        string name = string.Concat(test.FullName.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '+' or '-' ? letter : '_'));
        string shortened = name.Length > 120 ? name[^120..] : name;
        return test == test.WholeMethod && shortened == test.FullName ? shortened : $"{shortened}-{Fingerprint(test)}";
    }

    private static string Fingerprint(TestId test) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(test.ToString())))[..8];
}
