"""Which model needs an operator in a version? MODEL FOLDER OP:VERSION…: writes, for each, the model with its first operator made that one."""

import sys
from pathlib import Path

import flatbuffers
from ai_edge_litert import schema_py_generated as schema

_LAST_OLD_CODE = 127  # deprecatedBuiltinCode is a byte


def main() -> None:
    source, folder = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2])
    for wanted in sys.argv[3:]:
        op, version = wanted.split(":")
        model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(source, 0))
        code = model.operatorCodes[model.subgraphs[0].operators[0].opcodeIndex]
        code.builtinCode = getattr(schema.BuiltinOperator, op)
        code.deprecatedBuiltinCode = min(code.builtinCode, _LAST_OLD_CODE)
        code.version = int(version)
        builder = flatbuffers.Builder(len(source))
        builder.Finish(model.Pack(builder), b"TFL3")
        (folder / f"{op}-{version}.tflite").write_bytes(builder.Output())


main()
