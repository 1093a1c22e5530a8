namespace QualityGate.CiLint.Providers.Azure;

/// <summary>The operating system of a job, as far as its pool says.</summary>
internal enum AzureSystem
{
    Unknown,
    Windows,
    Other,

    /// <summary>A matrix of both.</summary>
    Both,
}
