namespace QualityGate.Cli.Setups;

/// <summary>What becomes of a file.</summary>
internal enum SetupAction
{
    Unknown,

    /// <summary>It is not there, and is written.</summary>
    Write,

    /// <summary>Lines are added to what is there.</summary>
    Append,

    /// <summary>It is there with other content, and is written anew because that was asked for.</summary>
    Replace,

    /// <summary>It is there as it would be written, and stays.</summary>
    Keep,

    /// <summary>It is there with other content, and stays because nobody said otherwise.</summary>
    Leave,
}
