namespace QualityGate.Runner.ResultFiles;

/// <summary>Who writes a TRX file, which decides what its presence means and whose keys of the tests it holds.</summary>
internal enum TrxWriter
{
    /// <summary>The process of the tests, when they are over: where there is a file the run came to its end. The keys are made up for each file.</summary>
    Application,

    /// <summary>A process that watches that of the tests, also when that one dies. The keys are the adapter's own, the same in every run.</summary>
    Platform,
}
